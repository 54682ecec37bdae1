import { beforeAll, describe, expect, test } from "vitest";
import { openReconcilingShop, type ReconcilingShop } from "../../../../test/reconciling-shop.ts";
import { stripeLives } from "../../../../test/stripe-lives.ts";
import { permutations, tellInEachOrder } from "../../../../test/webhooks-in-any-order.ts";

let life: ReconcilingShop;
beforeAll(async () => {
  life = await openReconcilingShop();
});

// All 120 take a while: they have a test of their own, among the long ones.
const sample = permutations(5).filter((_, index) => index % 5 === 0);

describe("in whatever order five events come, each three times, they end in one state:", () => {
  test("of a payment that is captured, refunded in part, disputed and won", async () => {
    const ends = await tellInEachOrder(life, sample, stripeLives.won);
    expect(ends).toHaveLength(24);
    expect(ends[0]).toMatchObject({
      payment: { status: "partially_refunded", attention: "disputed" },
      entries: [
        ["authorized", 8000],
        ["captured", 8000],
        ["dispute_won", 8000],
        ["disputed", 8000],
        ["refunded", 400],
      ],
      disputes: [{ status: "won", amount: { amount: 8000 } }],
      refunds: ["settled,400,card,external"],
    });
    for (const end of ends) expect(end).toEqual(ends[0]);
  });

  test("of a payment that is captured in part, disputed and lost", async () => {
    const ends = await tellInEachOrder(life, sample, stripeLives.lost);
    expect(ends).toHaveLength(24);
    expect(ends[0]).toMatchObject({
      payment: { status: "refunded", attention: "disputed" },
      entries: [
        ["authorized", 8000],
        ["captured", 5000],
        ["dispute_lost", 5000],
        ["disputed", 5000],
        ["released", 3000],
      ],
      disputes: [{ status: "lost", amount: { amount: 5000 } }],
      refunds: ["settled,5000,chargeback,chargeback"],
    });
    for (const end of ends) expect(end).toEqual(ends[0]);
  });
});
