import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { HistoryEntry, Order } from "@waybill/client";
import { query } from "@waybill/react";

import { useTenant } from "../../../tenant.ts";
import { DateTime } from "../../../ui/date-time.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { ListOption } from "../../../ui/list-option.tsx";
import { Select } from "../../../ui/select.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { AddressLines } from "../../addresses/address-lines.tsx";
import { statusesOf } from "../statuses-of.ts";
import { describeEntry, inWords, type ChangeInWords } from "./history-words.ts";
import { ItemsTable } from "./items-table.tsx";
import { OrderTotals } from "./order-totals.tsx";
import { useSay } from "./use-say.ts";

interface VersionDialogProps {
  order: Order;
  /** The changes that are known; each made one version. */
  entries: HistoryEntry[];
  version: number;
  onClose: () => void;
}

/** The order as it was at a version, or what differs between that and another. */
export function VersionDialog({ order, entries, version, onClose }: VersionDialogProps) {
  const [shown, setShown] = useState(version);
  const [other, setOther] = useState<number | null>(null);
  return (
    <Dialog
      title={
        other === null
          ? `Order ${order.number} at version ${shown}`
          : `Order ${order.number}, versions compared`
      }
      isOpen
      onClose={onClose}
      width="lg"
    >
      <div className="grid gap-4 pb-4 sm:grid-cols-2">
        <VersionSelect
          label="Version"
          entries={entries}
          value={shown}
          onChange={(next) => setShown(next ?? version)}
        />
        <VersionSelect
          label="Compare with"
          none="Nothing: show the whole order"
          entries={entries}
          value={other}
          onChange={setOther}
        />
      </div>
      {other === null ? (
        <AsItWas order={order} version={shown} />
      ) : (
        <Comparison order={order} from={Math.min(other, shown)} to={Math.max(other, shown)} />
      )}
    </Dialog>
  );
}

interface VersionSelectProps {
  label: string;
  none?: string;
  entries: HistoryEntry[];
  value: number | null;
  onChange: (version: number | null) => void;
}

function VersionSelect({ label, none, entries, value, onChange }: VersionSelectProps) {
  return (
    <Select
      label={label}
      value={value === null ? "none" : String(value)}
      onChange={(key) => onChange(key === "none" ? null : Number(key))}
    >
      {none !== undefined && <ListOption id="none" textValue={none} />}
      {entries.map((entry) => (
        <ListOption
          key={entry.version}
          id={String(entry.version)}
          textValue={`${entry.version}: ${describeEntry(entry)}`}
        />
      ))}
    </Select>
  );
}

function AsItWas({ order: { id }, version }: { order: Order; version: number }) {
  const { client } = useTenant();
  const { data, error, refetch } = useQuery(query(client, "getOrderVersion", id, version));
  if (data === undefined) return <Coming error={error} retry={refetch} />;
  const { order } = data;
  const { status, payment, fulfilment } = statusesOf(order);
  return (
    <>
      <p className="flex flex-wrap gap-x-4 pb-1">
        <StatusDot {...status} />
        <StatusDot {...payment} />
        <StatusDot {...fulfilment} />
      </p>
      <p className="pb-3 text-sm text-muted">
        {data.actor.name}, <DateTime value={data.at} />
      </p>
      <div className="-mx-5 border-t border-line">
        <ItemsTable order={order} />
        <OrderTotals order={order} />
      </div>
      <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
        <div>
          <h3 className="text-xs text-muted">Ship to</h3>
          <AddressLines address={order.shippingAddress} />
        </div>
        <div>
          <h3 className="text-xs text-muted">Note</h3>
          <p className="break-words whitespace-pre-line">{order.note ?? "None"}</p>
        </div>
      </div>
    </>
  );
}

function Comparison({ order, from, to }: { order: Order; from: number; to: number }) {
  const { client } = useTenant();
  const say = useSay(order.currency);
  const { data, error, refetch } = useQuery(
    query(client, "compareOrderVersions", order.id, { from, to }),
  );
  if (data === undefined) return <Coming error={error} retry={refetch} />;
  if (data.changes.length === 0) return <p className="text-muted">Nothing differs.</p>;
  return (
    <table aria-label="Differences" className="w-full text-left text-sm tabular-nums">
      <thead>
        <tr className="h-8 border-b border-line text-xs text-muted">
          {["What", `Version ${from}`, `Version ${to}`].map((header) => (
            <th key={header} scope="col" className="pr-3 font-medium">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.changes.map((change) => (
          <Difference key={change.field} words={inWords(change, say)} />
        ))}
      </tbody>
    </table>
  );
}

function Difference({ words: { subject, field, from, to } }: { words: ChangeInWords }) {
  const isPersonal = from === undefined && to === undefined;
  return (
    <tr className="border-b border-line align-top last:border-0">
      <th scope="row" className="py-1.5 pr-3 font-normal">
        {subject} {field}
      </th>
      <td className="py-1.5 pr-3 break-words text-muted">
        {isPersonal ? "changed" : (from ?? "–")}
      </td>
      <td className="py-1.5 break-words">{to ?? "–"}</td>
    </tr>
  );
}

function Coming({ error, retry }: { error: unknown; retry: () => unknown }) {
  if (error !== null) return <ErrorState error={error} onRetry={() => void retry()} />;
  return (
    <div role="status" aria-label="Loading the version" className="flex flex-col gap-3 py-6">
      <Skeleton className="w-1/3" />
      <Skeleton className="w-full" />
      <Skeleton className="w-2/3" />
    </div>
  );
}
