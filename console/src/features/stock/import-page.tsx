import { Upload } from "lucide-react";
import { useMemo, useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import type { NewStockImport, StockImport } from "@waybill/client";

import { fieldErrorsOf } from "../../errors.ts";
import { LeaveGuard } from "../../shell/leave-guard.tsx";
import { useReason } from "../../tenant.ts";
import { useDeed } from "../../use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { readImport, type ImportLine, type Mode } from "./read-import.ts";

const mostAtOnce = 1_000;

/** Stock from another system: a table, all of it or nothing. */
export function Page() {
  const reason = useReason("stock:write");
  const [text, setText] = useState("");
  const [mode, setMode] = useState<Mode>("set");
  const [done, setDone] = useState<StockImport>();
  const lines = useMemo(() => readImport(text, mode), [text, mode]);
  const bring = useDeed(
    "importStock",
    (client, request: NewStockImport, options) => client.importStock(request, options),
    { done: (answer) => `${inRows(answer.rows)} imported`, inForm: true },
  );
  const [refused, setRefused] = useState<{ error: unknown; lines: ImportLine[] }>();
  // What the service said is of the lines that were sent; it is over with the first change of them.
  const isOfThese = refused?.error === bring.error && refused?.lines === lines;
  const faults = faultsOf(lines, isOfThese ? bring.error : null);
  if (bring.error !== null && refused?.error !== bring.error)
    setRefused({ error: bring.error, lines });
  const submit = () =>
    bring.run({ rows: lines.map(({ row }) => row) }, (answer) => {
      setDone(answer);
      setText("");
    });
  return (
    <Form
      error={isOfThese ? bring.error : null}
      onSubmit={submit}
      className="flex max-w-3xl flex-col gap-4"
    >
      <LeaveGuard title="Leave without importing?" isNeeded={() => text.trim() !== ""} />
      {done !== undefined && text === "" && <Outcome done={done} />}
      <Panel title="Import stock" action={<ChooseFile onText={setText} />}>
        <div className="flex flex-col gap-4">
          <TableFields text={text} onText={setText} mode={mode} onMode={setMode} />
        </div>
      </Panel>
      {lines.length > 0 && <ImportPreview lines={lines} faults={faults} />}
      <div>
        <Button
          variant="primary"
          type="submit"
          isPending={bring.isPending}
          disabledReason={reason ?? whyNot(lines)}
        >
          {lines.length === 0 ? "Import" : `Import ${inRows(lines.length)}`}
        </Button>
      </div>
    </Form>
  );
}

interface TableFieldsProps {
  text: string;
  onText: (text: string) => void;
  mode: Mode;
  onMode: (mode: Mode) => void;
}

function TableFields({ text, onText, mode, onMode }: TableFieldsProps) {
  return (
    <>
      <TextField
        label="Table"
        description="SKU, location code, quantity and mode, separated by commas, semicolons or tabs. Without a location it is the one that orders take from first."
        placeholder={"sku,location,quantity,mode\nCHAI-1,MAIN,40,set"}
        rows={8}
        value={text}
        onChange={onText}
      />
      <Select
        label="Where a row has no mode"
        value={mode}
        onChange={(key) => onMode(key as Mode)} // the keys are the modes
        className="sm:max-w-96"
      >
        <ListOption id="set" textValue="The quantity is what is on hand then" />
        <ListOption id="add" textValue="The quantity is added to what is on hand" />
      </Select>
    </>
  );
}

function ChooseFile({ onText }: { onText: (text: string) => void }) {
  return (
    <FileTrigger
      acceptedFileTypes={["text/csv", "text/plain", ".csv", ".tsv", ".txt"]}
      onSelect={(files) => void files?.[0]?.text().then(onText)}
    >
      <Button size="sm" icon={<Upload />}>
        Choose a file
      </Button>
    </FileTrigger>
  );
}

function Outcome({ done }: { done: StockImport }) {
  return (
    <Notice tone="info" title={`${inRows(done.rows)} imported`}>
      {done.changed === 0
        ? "All was as they say already."
        : `${done.changed} of them changed what is on hand.`}
    </Notice>
  );
}

/** What is wrong with which line: what can be seen here, and what the service says of the rows that it got. */
function faultsOf(lines: readonly ImportLine[], error: unknown): ReadonlyMap<number, string> {
  const faults = new Map<number, string>();
  for (const [index, { fault }] of lines.entries())
    if (fault !== undefined) faults.set(index, fault);
  for (const { pointer, detail } of fieldErrorsOf(error)) {
    const [, index, field] = /^\/rows\/(\d+)(?:\/(\w+))?$/.exec(pointer) ?? [];
    if (index === undefined) continue;
    const told = `${fieldWords[field ?? ""] ?? "The row"} ${detail}.`;
    faults.set(Number(index), [faults.get(Number(index)), told].filter(Boolean).join(" "));
  }
  return faults;
}

const fieldWords: Readonly<Record<string, string>> = {
  sku: "The SKU",
  locationCode: "The location",
  quantity: "The quantity",
  mode: "The mode",
};

function whyNot(lines: readonly ImportLine[]): string | undefined {
  if (lines.length === 0) return "Paste a table, or choose a file.";
  if (lines.length > mostAtOnce)
    return `At most ${mostAtOnce} rows can be imported at once; there are ${lines.length}.`;
  return lines.some(({ fault }) => fault !== undefined)
    ? "Mend the rows that are wrong first: all are imported, or none."
    : undefined;
}

function inRows(count: number): string {
  return count === 1 ? "1 row" : `${count} rows`;
}
