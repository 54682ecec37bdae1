import { useState } from "react";
import type { AutomationRule, AutomationRuleUpdate } from "@waybill/client";

import { paths } from "../../paths.ts";
import { useReason, useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Switch } from "../../ui/switch.tsx";
import { minutesInWords, ruleWords } from "./automation-words.ts";

interface RuleRowProps {
  rule: AutomationRule;
  /** Whether unpaid orders keep their stock for a limited time at all. */
  isTimeLimited: boolean;
  returnWindowDays: number | undefined;
}

/** The switch acts at once; a parameter is saved when it is right. */
export function RuleRow({ rule, isTimeLimited, returnWindowDays }: RuleRowProps) {
  const { slug } = useTenant();
  const reason = useReason("tenant:write");
  const { title, description } = ruleWords[rule.name];
  const { name, version, parameters } = rule;
  const change = useDeed(
    "updateAutomationRule",
    (client, request: AutomationRuleUpdate, options) =>
      client.updateAutomationRule(name, request, { ...options, ifMatch: version }),
    { done: ({ isEnabled }) => `${title}: ${isEnabled ? "on" : "off"}` },
  );
  return (
    <li className="py-4 first:pt-1 last:pb-0">
      <div className="flex items-start justify-between gap-6">
        <div className="min-w-0">
          <p className="font-medium" id={`rule-${name}`}>
            {title}
          </p>
          <p className="text-muted">{description}</p>
          {name === "cancelWhenReservationExpires" && !isTimeLimited && (
            <p className="mt-1 text-sm text-warning-ink">
              While the rule above is off, it acts only on orders that were given a time of their
              own.
            </p>
          )}
          {name === "completeAfterReturnWindow" && returnWindowDays !== undefined && (
            <p className="mt-1 text-sm text-muted">
              The return window is {returnWindowDays} days.{" "}
              <Link href={paths.settings(slug)} className="underline">
                Change it
              </Link>
            </p>
          )}
        </div>
        <Switch
          aria-labelledby={`rule-${name}`}
          isSelected={rule.isEnabled}
          isDisabled={reason !== undefined || change.isPending}
          onChange={(isEnabled) => change.run({ isEnabled })}
        />
      </div>
      {parameters.minutes !== undefined && (
        <Parameter key={`${version}`} rule={rule} field="minutes" value={parameters.minutes} />
      )}
      {parameters.hours !== undefined && (
        <Parameter key={`${version}`} rule={rule} field="hours" value={parameters.hours} />
      )}
      {reason !== undefined && <p className="mt-1 text-sm text-muted">{reason}</p>}
    </li>
  );
}

interface ParameterProps {
  rule: AutomationRule;
  field: "minutes" | "hours";
  value: number;
}

const parameterWords = {
  minutes: { label: "Reservation time, minutes", most: 525_600 },
  hours: { label: "Before it lapses, hours", most: 720 },
};

function Parameter({ rule: { name, version }, field, value }: ParameterProps) {
  const [draft, setDraft] = useState(value);
  const reason = useReason("tenant:write");
  const { label, most } = parameterWords[field];
  const change = useDeed(
    "updateAutomationRule",
    (client, request: AutomationRuleUpdate, options) =>
      client.updateAutomationRule(name, request, { ...options, ifMatch: version }),
    { done: () => `${ruleWords[name].title}: saved`, inForm: true },
  );
  const isSame = Object.is(draft, value);
  const minutes = field === "minutes" ? draft : draft * 60;
  return (
    <Form
      error={change.error}
      onSubmit={() => !isSame && change.run({ parameters: { [field]: draft } })}
      className="mt-3 flex flex-wrap items-start gap-x-2 gap-y-3"
    >
      <NumberField
        label={label}
        name={`/parameters/${field}`}
        description={minutes >= 60 && field === "minutes" ? minutesInWords(minutes) : undefined}
        isRequired
        isDisabled={reason !== undefined}
        minValue={1}
        maxValue={most}
        formatOptions={{ maximumFractionDigits: 0 }}
        value={draft}
        onChange={setDraft}
        className="w-56"
      />
      {reason === undefined && (
        <Button type="submit" isPending={change.isPending} className="mt-6">
          Save
        </Button>
      )}
    </Form>
  );
}
