import type { AutomationRule, FieldError, UpdateAutomationRuleRequest } from "@waybill/contract";
import type { Work } from "../../../platform/context.ts";
import { checkVersion } from "../../../platform/etag.ts";
import { changedFields } from "../../../platform/changed-fields.ts";
import { invalidFields } from "../../../platform/problems.ts";
import { automationRules } from "./automation-rules.ts";
import { lockRule, readRules, replaceRule, type RuleSetting } from "./automation-store.ts";

/** All rules, as the tenant has them. */
export async function listAutomationRules({
  tx,
}: Pick<Work, "tx">): Promise<{ items: AutomationRule[] }> {
  const rules = await readRules(tx);
  return { items: rules.map(presentRule) };
}

/** @throws invalid_request, version_mismatch */
export async function updateAutomationRule(
  { path: { name }, body, ifMatch }: UpdateAutomationRuleRequest,
  { tx, now }: Pick<Work, "tx" | "now">,
): Promise<AutomationRule> {
  const strange = strangeParameters(automationRules[name].parameters, body.parameters ?? {});
  if (strange.length > 0) throw invalidFields(strange);
  const rule = await lockRule(tx, name);
  await checkVersion(ifMatch, rule.version, () => presentRule(rule));
  const update = {
    ...body,
    ...(body.parameters && { parameters: { ...rule.parameters, ...body.parameters } }),
  };
  if (changedFields(rule, update).length === 0) return presentRule(rule);
  const changed = { ...rule, ...update, version: rule.version + 1 };
  replaceRule(tx, changed, now);
  return presentRule(changed);
}

function strangeParameters(own: object, given: object): FieldError[] {
  return Object.keys(given)
    .filter((parameter) => !(parameter in own))
    .map((parameter) => ({
      pointer: `/parameters/${parameter}`,
      detail: "is no parameter of this rule",
      code: "unknown_parameter",
    }));
}

function presentRule(rule: RuleSetting): AutomationRule {
  return { ...rule, summary: automationRules[rule.name].summary };
}
