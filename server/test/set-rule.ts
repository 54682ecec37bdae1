import type { AutomationRuleName, AutomationRuleUpdate } from "@waybill/contract";
import type { Shop } from "./open-shop.ts";

/** Changes one of the tenant's rules, whatever its version is. */
export async function setRule(
  { client }: Pick<Shop, "client">,
  name: AutomationRuleName,
  change: AutomationRuleUpdate,
) {
  const { items } = await client.listAutomationRules();
  const version = items.find((rule) => rule.name === name)?.version ?? 0;
  return client.updateAutomationRule(name, change, { ifMatch: version });
}
