import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { LocationId, NewTransfer } from "@waybill/client";

import { startOfDay } from "../../format/date.ts";
import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { Forbidden } from "../../shell/forbidden.tsx";
import { LeaveGuard } from "../../shell/leave-guard.tsx";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { LocationSelect, locationsQuery, useLocations } from "./locations.tsx";
import { StockLines, type StockRow } from "./stock-lines.tsx";

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("stock:read")) void queryClient.prefetchQuery(locationsQuery(tenant));
}

export function Page() {
  const { can } = useTenant();
  return can("stock:write") && can("stock:read") ? (
    <NewTransferForm />
  ) : (
    <Forbidden title="New transfer" />
  );
}

interface TransferDraft {
  /** Null is a supplier. */
  from: LocationId | null;
  to: LocationId | null;
  rows: StockRow[];
  reference: string;
  /** A day of the tenant, or nothing. */
  expectedOn: string;
  note: string;
}

const empty: TransferDraft = {
  from: null,
  to: null,
  rows: [],
  reference: "",
  expectedOn: "",
  note: "",
};

function NewTransferForm() {
  const { slug, zone } = useTenant();
  const { history } = useRouter();
  const [draft, setDraft] = useState(empty);
  const isSaved = useRef(false);
  const [first] = useLocations().filter(({ isActive, id }) => isActive && id !== draft.from);
  const to = draft.to ?? first?.id ?? null;
  const create = useDeed(
    "createTransfer",
    (client, transfer: NewTransfer, options) => client.createTransfer(transfer, options),
    { done: () => "Transfer created", inForm: true },
  );
  const submit = () => {
    if (to === null) return;
    create.run(toNewTransfer({ ...draft, to }, zone), ({ id }) => {
      isSaved.current = true;
      history.push(paths.transfer(slug, id));
    });
  };
  return (
    <>
      <PageHeader
        title="New transfer"
        parent={{ label: "Transfers", href: paths.transfers(slug) }}
      />
      <LeaveGuard
        title="Leave without saving?"
        isNeeded={() => draft !== empty && !isSaved.current}
      />
      <Form error={create.error} onSubmit={submit} className="flex max-w-3xl flex-col gap-4">
        <WayFields draft={{ ...draft, to }} onChange={setDraft} />
        <Panel title="Goods">
          <StockLines
            pointer="/lines"
            least={1}
            error={create.error}
            rows={draft.rows}
            onChange={(rows) => setDraft({ ...draft, rows })}
          />
        </Panel>
        <div>
          <Button
            variant="primary"
            type="submit"
            isPending={create.isPending}
            disabledReason={draft.rows.length === 0 ? "Add at least one product." : undefined}
          >
            Create transfer
          </Button>
        </div>
      </Form>
    </>
  );
}

interface WayFieldsProps {
  draft: TransferDraft;
  onChange: (draft: TransferDraft) => void;
}

function WayFields({ draft, onChange }: WayFieldsProps) {
  const locations = useLocations().filter(({ isActive }) => isActive);
  const { from, to } = draft;
  return (
    <Panel title="Way">
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label="From"
          name="/fromLocationId"
          description={
            from === null
              ? "What a supplier brings is expected at once."
              : "The location ships it when it can."
          }
          value={from ?? supplier}
          onChange={(key) => {
            const chosen = key === supplier ? null : (key as LocationId); // the other keys are the locations' ids
            onChange({ ...draft, from: chosen, to: to === chosen ? null : to });
          }}
        >
          <ListOption id={supplier} textValue="A supplier" />
          {locations.map(({ id, name }) => (
            <ListOption key={id} id={id} textValue={name} />
          ))}
        </Select>
        <LocationSelect
          label="To"
          name="/toLocationId"
          except={from}
          value={to}
          onChange={(chosen) => onChange({ ...draft, to: chosen })}
        />
        <TextField
          label="Reference"
          name="/reference"
          description="The number of an order at the supplier, say."
          maxLength={200}
          value={draft.reference}
          onChange={(reference) => onChange({ ...draft, reference })}
        />
        <TextField
          label="Expected on"
          name="/expectedAt"
          type="date"
          value={draft.expectedOn}
          onChange={(expectedOn) => onChange({ ...draft, expectedOn })}
        />
        <TextField
          label="Note"
          name="/note"
          className="sm:col-span-2"
          maxLength={5000}
          value={draft.note}
          onChange={(note) => onChange({ ...draft, note })}
        />
      </div>
    </Panel>
  );
}

const supplier = "supplier";

function toNewTransfer(draft: TransferDraft & { to: LocationId }, zone: string): NewTransfer {
  return {
    fromLocationId: draft.from,
    toLocationId: draft.to,
    lines: draft.rows.map(({ sku, quantity }) => ({ sku, quantity })),
    reference: draft.reference.trim() || null,
    expectedAt: draft.expectedOn === "" ? null : startOfDay(draft.expectedOn, zone),
    note: draft.note.trim() || null,
  };
}
