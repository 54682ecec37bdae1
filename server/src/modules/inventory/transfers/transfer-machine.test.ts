import { describe, expect, test } from "vitest";
import { expectConservation } from "../../../../test/expect-conservation.ts";
import { refusalOf } from "../../../../test/stocked-shop.ts";
import { twoPlaces } from "../../../../test/two-places.ts";

describe("the machine of a transfer", () => {
  const moves = {
    ship: (shop: Shop, id: TransferId) => shop.client.shipTransfer(id),
    receive: (shop: Shop, id: TransferId) => shop.client.receiveTransfer(id, {}),
    cancel: (shop: Shop, id: TransferId) => shop.client.cancelTransfer(id),
  };
  const reached = {
    requested: [],
    in_transit: ["ship"],
    received: ["ship", "receive"],
    cancelled: ["cancel"],
  } as const;
  const legal = {
    requested: { ship: "in_transit", cancel: "cancelled" },
    in_transit: { receive: "received", cancel: "cancelled" },
    received: {},
    cancelled: {},
  } as Record<keyof typeof reached, Partial<Record<keyof typeof moves, string>>>;
  const names = Object.keys(moves) as (keyof typeof moves)[];
  const cases = (Object.keys(reached) as (keyof typeof reached)[]).flatMap((status) =>
    names.map((move) => ({ status, move, to: legal[status][move] })),
  );

  /** A transfer that has come as far as a status, and one more move of it. */
  async function moveFrom(status: keyof typeof reached, move: keyof typeof moves) {
    const shop = await twoPlaces();
    const { id } = await shop.ask(5);
    for (const step of reached[status]) await moves[step](shop, id);
    const before = await shop.client.getTransfer(id);
    expect(before.status).toBe(status);
    return { shop, before, moved: moves[move](shop, id) };
  }

  test.each(cases.filter(({ to }) => to !== undefined))(
    "when $status: $move leads to $to",
    async ({ status, move, to }) => {
      const { shop, before, moved } = await moveFrom(status, move);
      expect(await moved).toMatchObject({ status: to, version: before.version + 1 });
      await expectConservation(shop);
    },
  );

  test.each(cases.filter(({ to }) => to === undefined))(
    "when $status: $move is refused, with where it can go",
    async ({ status, move }) => {
      const { shop, before, moved } = await moveFrom(status, move);
      const refusal = await refusalOf(moved);
      expect(refusal).toMatchObject({ code: "transition_not_allowed" });
      expect(refusal.problem.allowed?.toSorted()).toEqual(allowed[status]);
      expect(await shop.client.getTransfer(before.id)).toEqual(before);
    },
  );

  const allowed = {
    requested: ["cancelled", "in_transit"],
    in_transit: ["cancelled", "in_transit", "received"],
    received: [],
    cancelled: [],
  };
});

type Shop = Awaited<ReturnType<typeof twoPlaces>>;
type TransferId = Parameters<Shop["client"]["getTransfer"]>[0];
