import { ListPlus } from "lucide-react";
import { useState } from "react";
import { paginate, type LocationId, type NewStockCount, type StockCount } from "@waybill/client";

import { describeError } from "../../errors.ts";
import type { Place } from "../../page.tsx";
import { LeaveGuard } from "../../shell/leave-guard.tsx";
import { useReason, useTenant } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { CountOutcome } from "./count-outcome.tsx";
import { LocationSelect, locationsQuery, useLocations } from "./locations.tsx";
import { sentRows, StockLines, withRows, type StockRow } from "./stock-lines.tsx";

export function load({ tenant, queryClient }: Place): void {
  if (tenant.can("stock:read")) void queryClient.prefetchQuery(locationsQuery(tenant));
}

/** What somebody counted at one location becomes what is on hand there. */
export function Page() {
  const [outcome, setOutcome] = useState<StockCount>();
  const [round, setRound] = useState(0);
  const next = () => {
    setOutcome(undefined);
    setRound(round + 1);
  };
  return outcome === undefined ? (
    <CountForm key={round} onCounted={setOutcome} />
  ) : (
    <CountOutcome count={outcome} onNext={next} />
  );
}

const mostAtOnce = 500;

function CountForm({ onCounted }: { onCounted: (count: StockCount) => void }) {
  const reason = useReason("stock:write");
  const [first] = useLocations().filter(({ isActive }) => isActive);
  const [chosen, setChosen] = useState<LocationId>();
  const [rows, setRows] = useState<StockRow[]>([]);
  const [note, setNote] = useState("");
  const locationId = chosen ?? first?.id ?? null;
  const counted = sentRows(rows);
  const count = useDeed(
    "countStock",
    (client, request: NewStockCount, options) => client.countStock(request, options),
    { done: (answer) => `${inProducts(answer.counted)} counted`, inForm: true },
  );
  const [isEmpty, setIsEmpty] = useState(false);
  const submit = () => {
    const counts = counted.map(({ sku, quantity }) => ({ sku, quantity }));
    setIsEmpty(counts.length === 0);
    if (counts.length > 0) count.run({ locationId, counts, note: note.trim() || null }, onCounted);
  };
  return (
    <Form error={count.error} onSubmit={submit} className="flex max-w-3xl flex-col gap-4">
      <LeaveGuard title="Leave without saving the count?" isNeeded={() => counted.length > 0} />
      <Panel title="Count">
        <div className="flex flex-col gap-4">
          <Notice tone="info">
            Count what is on the shelf and may be sold; damaged units are not among it. Products
            without a quantity stay as they are.
          </Notice>
          <LocationSelect
            label="Location"
            name="/locationId"
            value={locationId}
            onChange={(location) => {
              setChosen(location);
              // What should be there is another figure at another place.
              setRows(rows.map((row) => ({ ...row, expected: undefined })));
            }}
            className="sm:max-w-80"
          />
          <CountedRows locationId={locationId} rows={rows} onChange={setRows} error={count.error} />
          <TextField label="Note" name="/note" maxLength={5000} value={note} onChange={setNote} />
        </div>
      </Panel>
      {isEmpty && counted.length === 0 && (
        <Notice tone="danger">Say of at least one product how many there are.</Notice>
      )}
      <div>
        <Button
          variant="primary"
          type="submit"
          isPending={count.isPending}
          disabledReason={reason ?? whyNot(rows.length)}
        >
          {counted.length === 0
            ? "Save the count"
            : `Save the count of ${inProducts(counted.length)}`}
        </Button>
      </div>
    </Form>
  );
}

interface CountedRowsProps {
  locationId: LocationId | null;
  rows: StockRow[];
  onChange: (rows: StockRow[]) => void;
  error: unknown;
}

function CountedRows({ locationId, rows, onChange, error }: CountedRowsProps) {
  const addAll = locationId !== null && (
    <AddAll
      locationId={locationId}
      onAdd={(added) => onChange(withRows(rows, added).slice(0, mostAtOnce))}
    />
  );
  return (
    <StockLines
      pointer="/counts"
      least={0}
      rows={rows}
      onChange={onChange}
      error={error}
      actions={addAll}
    />
  );
}

interface AddAllProps {
  locationId: LocationId;
  onAdd: (rows: StockRow[]) => void;
}

/** A sheet of everything that should be there, to be filled in. */
function AddAll({ locationId, onAdd }: AddAllProps) {
  const { client } = useTenant();
  const [isPending, setIsPending] = useState(false);
  const add = async () => {
    setIsPending(true);
    const rows: StockRow[] = [];
    for await (const level of paginate(client.listStockLevels, { locationId, limit: 100 })) {
      const { sku, title, onHand: expected } = level;
      rows.push({ sku, title, expected, quantity: Number.NaN });
      if (rows.length === mostAtOnce) break;
    }
    onAdd(rows);
  };
  return (
    <Button
      size="sm"
      icon={<ListPlus />}
      isPending={isPending}
      onPress={() =>
        void add()
          .catch((error: unknown) => toast({ tone: "danger", ...describeError(error) }))
          .finally(() => setIsPending(false))
      }
    >
      Add all that this location holds
    </Button>
  );
}

function whyNot(listed: number): string | undefined {
  if (listed === 0) return "Add at least one product.";
  return listed > mostAtOnce ? `At most ${mostAtOnce} products can be counted at once.` : undefined;
}

function inProducts(count: number): string {
  return count === 1 ? "1 product" : `${count} products`;
}
