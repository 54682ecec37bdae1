import { beforeAll, expect, test } from "vitest";
import { openReconcilingShop, type ReconcilingShop } from "../../../../test/reconciling-shop.ts";
import { stripeLives } from "../../../../test/stripe-lives.ts";
import { permutations, tellInEachOrder } from "../../../../test/webhooks-in-any-order.ts";

let life: ReconcilingShop;
beforeAll(async () => {
  life = await openReconcilingShop();
});

test.each(["won", "lost"] as const)(
  "in each of 120 orders five events of a payment whose dispute is %s, told three times each, end in one state",
  async (outcome) => {
    const ends = await tellInEachOrder(life, permutations(5), stripeLives[outcome]);
    expect(ends).toHaveLength(120);
    for (const end of ends) expect(end).toEqual(ends[0]);
  },
);
