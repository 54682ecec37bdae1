import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { AllocationRule, Tenant as TenantSettings, TenantUpdate } from "@waybill/client";

import { theirsOf } from "../../errors.ts";
import { useReason, useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { ComboBox } from "../../ui/combo-box.tsx";
import { ConflictNotice } from "../../ui/conflict-notice.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { useOperation } from "../../use-operation.ts";
import { allocationWords } from "./allocation-words.ts";
import {
  changedSettings,
  settingsConflicts,
  toSettingsDraft,
  type SettingsDraft,
} from "./settings-draft.ts";
import { settingsQuery } from "./settings-queries.ts";

export function GeneralForm({ settings }: { settings: TenantSettings }) {
  const tenant = useTenant();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(settings);
  const [draft, setDraft] = useState(() => toSettingsDraft(base));
  const reason = useReason("tenant:write");
  const change = changedSettings(draft, base);
  const isChanged = Object.keys(change).length > 0;
  const update = useOperation(
    "updateTenant",
    (api, { version, ...body }: TenantUpdate & { version: number }, options) =>
      api.updateTenant(body, { ...options, ifMatch: version }),
  );
  const start = (from: TenantSettings) => {
    queryClient.setQueryData(settingsQuery(tenant).queryKey, from);
    setBase(from);
    setDraft(toSettingsDraft(from));
    update.reset();
  };
  const save = (version: number) =>
    update.mutate(
      { ...change, version },
      {
        onSuccess: (saved) => {
          start(saved);
          toast({ tone: "success", title: "Settings saved" });
        },
      },
    );
  const theirs = theirsOf<TenantSettings>(update.error);
  return (
    <Form
      error={theirs === undefined ? update.error : null}
      onSubmit={() => isChanged && save(base.version)}
      className="flex max-w-3xl flex-col gap-4"
    >
      {theirs !== undefined && (
        <ConflictNotice
          fields={settingsConflicts(draft, base, theirs)}
          isPending={update.isPending}
          onKeepMine={() => save(theirs.version)}
          onTakeTheirs={() => start(theirs)}
        />
      )}
      <SettingsFields draft={draft} onChange={setDraft} isReadOnly={reason !== undefined} />
      <OrderFields draft={draft} onChange={setDraft} isReadOnly={reason !== undefined} />
      <div>
        <Button
          variant="primary"
          type="submit"
          isPending={update.isPending}
          // On even when nothing was changed: a number is taken over as its field is left, which the press may do.
          disabledReason={reason}
        >
          Save
        </Button>
      </div>
    </Form>
  );
}

interface SettingsFieldsProps {
  draft: SettingsDraft;
  onChange: (draft: SettingsDraft) => void;
  isReadOnly: boolean;
}

function SettingsFields({ draft, onChange, isReadOnly }: SettingsFieldsProps) {
  const zones = useMemo(() => Intl.supportedValuesOf("timeZone").map((id) => ({ id })), []);
  const field = (name: "name" | "currency" | "locale") => ({
    name: `/${name}`,
    isRequired: true,
    isDisabled: isReadOnly,
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
  });
  return (
    <Panel title="General">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Name" maxLength={200} {...field("name")} className="sm:col-span-2" />
        <TextField
          label="Currency"
          description="For new orders. Placed ones keep theirs."
          maxLength={3}
          {...field("currency")}
        />
        <TextField
          label="Locale"
          description="How dates and numbers are written, as in en-US."
          {...field("locale")}
        />
        <ComboBox
          isStatic
          label="Time zone"
          name="/timeZone"
          isRequired
          isDisabled={isReadOnly}
          emptyText="No zone by that name"
          // The stored zone may be one that this browser calls by another name.
          defaultItems={
            zones.some(({ id }) => id === draft.timeZone)
              ? zones
              : [{ id: draft.timeZone }, ...zones]
          }
          value={draft.timeZone}
          onChange={(zone) => onChange({ ...draft, timeZone: String(zone ?? "") })}
        >
          {({ id }) => <ListOption id={id} textValue={id} />}
        </ComboBox>
      </div>
    </Panel>
  );
}

/** What happens to orders unless somebody decides otherwise. */
function OrderFields({ draft, onChange, isReadOnly }: SettingsFieldsProps) {
  return (
    <Panel title="Orders">
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label="Allocation rule"
          name="/allocationRule"
          description={allocationWords[draft.allocationRule].description}
          isDisabled={isReadOnly}
          value={draft.allocationRule}
          // The keys are the rules.
          onChange={(key) => onChange({ ...draft, allocationRule: key as AllocationRule })}
        >
          {Object.entries(allocationWords).map(([id, { label }]) => (
            <ListOption key={id} id={id} textValue={label} />
          ))}
        </Select>
        <NumberField
          label="Return window, days"
          name="/returnWindowDays"
          description="After delivery, in which goods may come back."
          isRequired
          isDisabled={isReadOnly}
          minValue={0}
          maxValue={3650}
          value={draft.returnWindowDays}
          onChange={(returnWindowDays) => onChange({ ...draft, returnWindowDays })}
        />
      </div>
    </Panel>
  );
}
