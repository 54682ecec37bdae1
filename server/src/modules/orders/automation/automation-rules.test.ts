import { beforeEach, describe, expect, test } from "vitest";
import { setRule } from "../../../../test/set-rule.ts";
import { openStockedShop, refusalOf, type StockedShop } from "../../../../test/stocked-shop.ts";

let shop: StockedShop;
beforeEach(async () => {
  shop = await openStockedShop();
});

describe("the rules", () => {
  test("are all there before anybody changes one", async () => {
    const { items } = await shop.client.listAutomationRules();
    const told = items.map(({ name, version, isEnabled, parameters }) => ({ name, version, isEnabled, parameters })); // prettier-ignore
    expect(told).toEqual([
      { name: "confirmWhenPaid", version: 1, isEnabled: true, parameters: {} },
      { name: "completeAfterReturnWindow", version: 1, isEnabled: true, parameters: {} },
      { name: "limitReservations", version: 1, isEnabled: false, parameters: { minutes: 60 } },
      { name: "cancelWhenReservationExpires", version: 1, isEnabled: true, parameters: {} },
      { name: "holdWhenAuthorizationExpires", version: 1, isEnabled: true, parameters: { hours: 24 } },
    ]); // prettier-ignore
    expect(items.every(({ summary }) => summary.endsWith("."))).toBe(true);
  });

  test("change with their version, and leave a trace in the audit log", async () => {
    const name = "holdWhenAuthorizationExpires";
    const changed = await setRule(shop, name, { parameters: { hours: 12 } });
    expect(changed).toMatchObject({ version: 2, isEnabled: true, parameters: { hours: 12 } });
    const off = await setRule(shop, name, { isEnabled: false });
    expect(off).toMatchObject({ version: 3, isEnabled: false, parameters: { hours: 12 } });
    expect((await shop.client.listAutomationRules()).items).toContainEqual(off);
    const stale = shop.client.updateAutomationRule(name, { isEnabled: true }, { ifMatch: 1 });
    const refusal = await refusalOf(stale);
    expect(refusal).toMatchObject({ status: 412 });
    expect(refusal.problem.current).toEqual(off);
    const [audited] = (await shop.client.listAuditEntries()).items;
    expect(audited).toMatchObject({ operation: "updateAutomationRule", targetId: name });
  });

  test("take no parameter of another rule", async () => {
    const strange = setRule(shop, "confirmWhenPaid", { parameters: { hours: 3 } });
    const refusal = await refusalOf(strange);
    expect(refusal).toMatchObject({ status: 400 });
    expect(refusal.problem.errors).toMatchObject([{ pointer: "/parameters/hours" }]);
  });
});
