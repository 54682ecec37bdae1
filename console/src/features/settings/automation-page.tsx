import { useQuery } from "@tanstack/react-query";
import type { AutomationRule } from "@waybill/client";
import { query } from "@waybill/react";

import type { Place } from "../../page.tsx";
import { useTenant, type Tenant } from "../../tenant.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Panel } from "../../ui/panel.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { ruleNames } from "./automation-words.ts";
import { NotForYou } from "./not-for-you.tsx";
import { RuleRow } from "./rule-row.tsx";
import { settingsQuery } from "./settings-queries.ts";

function rulesQuery({ client }: Tenant) {
  return query(client, "listAutomationRules");
}

export function load({ tenant, queryClient }: Place): void {
  if (!tenant.can("tenant:read")) return;
  void queryClient.prefetchQuery(rulesQuery(tenant));
  void queryClient.prefetchQuery(settingsQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("tenant:read") ? <Automation /> : <NotForYou />;
}

/** What happens to orders by itself. */
function Automation() {
  const tenant = useTenant();
  const { data, error, refetch } = useQuery(rulesQuery(tenant));
  const returnWindowDays = useQuery(settingsQuery(tenant)).data?.returnWindowDays;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={5} widths={["w-32", "w-64 flex-1"]} />;
  const rules = new Map(data.items.map((rule) => [rule.name, rule]));
  const inOrder = ruleNames.flatMap((name): AutomationRule[] => {
    const rule = rules.get(name);
    return rule === undefined ? [] : [rule];
  });
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-muted">
        What happens to orders by itself. Histories name the rule. Orders that a rule has moved stay
        where they are when it is switched off.
      </p>
      <Panel title="Rules">
        <ul className="flex flex-col divide-y divide-line">
          {inOrder.map((rule) => (
            <RuleRow
              key={rule.name}
              rule={rule}
              isTimeLimited={rules.get("limitReservations")?.isEnabled ?? false}
              returnWindowDays={returnWindowDays}
            />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
