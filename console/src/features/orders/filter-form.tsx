import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import type { MemberId } from "@waybill/client";

import { addDays, todayIn } from "../../format/date.ts";
import { digitsOf } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateRange, type Days } from "../../ui/date-range.tsx";
import { FieldLabel } from "../../ui/field.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { CustomerPicker } from "../customers/customer-picker.tsx";
import type { OrderSearch } from "./order-search.ts";
import { fulfilmentWords, paymentWords, type Word } from "./order-words.ts";
import { membersQuery } from "./orders-query.ts";

interface FilterFormProps {
  search: OrderSearch;
  onApply: (search: OrderSearch) => void;
}

/** Changes nothing until it is applied, so that five choices are one step in the history. */
export function FilterForm({ search, onApply }: FilterFormProps) {
  const [draft, setDraft] = useState(search);
  const set = (change: OrderSearch) => setDraft((before) => ({ ...before, ...change }));
  return (
    <form
      className="flex w-[min(40rem,calc(100vw-3.5rem))] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onApply(withoutNothing(draft));
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <WordChoice
          label="Payment"
          words={paymentWords}
          chosen={draft.payment}
          onChange={(payment) => set({ payment } as OrderSearch)} // the words are the record's keys
        />
        <WordChoice
          label="Fulfilment"
          words={fulfilmentWords}
          chosen={draft.fulfilment}
          onChange={(fulfilment) => set({ fulfilment } as OrderSearch)} // the words are the record's keys
        />
      </div>
      <PlacedFilter draft={draft} set={set} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TotalFilter draft={draft} set={set} />
        <TextField
          label="Tag"
          value={draft.tag ?? ""}
          onChange={(tag) => set({ tag })}
          maxLength={50}
        />
        <AssigneeFilter draft={draft} set={set} />
        <CustomerPicker
          label="Customer"
          value={draft.customer ?? null}
          onChange={(customer) => set({ customer: customer?.id })}
        />
        <Checkbox
          isSelected={draft.hold !== undefined}
          onChange={(isOnHold) => set({ hold: isOnHold ? "yes" : undefined })}
        >
          Only orders on hold
        </Checkbox>
      </div>
      <div className="sticky bottom-0 -mx-4 -mb-4 flex justify-end gap-2 border-t border-line bg-raised px-4 py-3">
        <Button variant="quiet" onPress={() => onApply(cleared(search))}>
          Clear
        </Button>
        <Button variant="primary" type="submit">
          Show orders
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  draft: OrderSearch;
  set: (change: OrderSearch) => void;
}

interface WordChoiceProps {
  label: string;
  words: Record<string, Word>;
  chosen: string[] | undefined;
  onChange: (chosen: string[]) => void;
}

function WordChoice({ label, words, chosen, onChange }: WordChoiceProps) {
  return (
    <CheckboxGroup value={chosen ?? []} onChange={onChange} className="flex flex-col gap-1">
      <FieldLabel label={label} />
      <div className="grid grid-cols-2">
        {Object.entries(words).map(([word, { label: text }]) => (
          <Checkbox key={word} value={word}>
            {text}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function PlacedFilter({ draft, set }: PartProps) {
  const { zone } = useTenant();
  const today = todayIn(zone);
  const presets: [string, Days][] = [
    ["Today", { from: today, to: today }],
    ["Last 7 days", { from: addDays(today, -6), to: today }],
    ["Last 30 days", { from: addDays(today, -29), to: today }],
  ];
  const { from, to } = draft;
  const days =
    from === undefined && to === undefined
      ? undefined
      : { from: from ?? to ?? today, to: to ?? today };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-64 flex-1">
        <DateRange
          label="Placed"
          value={days}
          onChange={(chosen) => set({ from: chosen?.from, to: chosen?.to })}
        />
      </div>
      {presets.map(([label, chosen]) => (
        <Button key={label} size="sm" onPress={() => set(chosen)} className="mb-0.5">
          {label}
        </Button>
      ))}
    </div>
  );
}

function TotalFilter({ draft, set }: PartProps): ReactNode {
  const { currency } = useTenant();
  const format = { maximumFractionDigits: digitsOf(currency), useGrouping: false };
  const read = (value: number) => (Number.isNaN(value) ? undefined : value);
  return (
    <div className="grid grid-cols-2 gap-2">
      <NumberField
        label={`Total from, ${currency}`}
        minValue={0}
        formatOptions={format}
        value={draft.min ?? Number.NaN}
        onChange={(value) => set({ min: read(value) })}
      />
      <NumberField
        label={`to, ${currency}`}
        minValue={0}
        formatOptions={format}
        value={draft.max ?? Number.NaN}
        onChange={(value) => set({ max: read(value) })}
      />
    </div>
  );
}

function AssigneeFilter({ draft, set }: PartProps) {
  const tenant = useTenant();
  const members = useQuery(membersQuery(tenant));
  return (
    <Select
      label="Assigned to"
      placeholder="Anybody"
      value={draft.assignee ?? "anybody"}
      onChange={(key) =>
        // The keys are members' ids but for the first.
        set({ assignee: key === "anybody" || key === null ? undefined : (key as MemberId) })
      }
    >
      <ListOption id="anybody" textValue="Anybody" />
      {members.data?.items.map(({ id, name }) => (
        <ListOption key={id} id={id} textValue={name} />
      ))}
    </Select>
  );
}

/** Keeps the tab and the order of the rows. */
function cleared({ status, sort }: OrderSearch): OrderSearch {
  return withoutNothing({ status, sort });
}

function withoutNothing(search: OrderSearch): OrderSearch {
  const isSomething = (value: unknown) =>
    value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(search).filter(([, value]) => isSomething(value)));
}
