import type { NewPayment } from "@waybill/client";

import { ListOption } from "../../../ui/list-option.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { methodWords } from "./payment-words.ts";

type Method = NewPayment["method"];

export function MethodSelect({
  value,
  onChange,
}: {
  value: Method;
  onChange: (method: Method) => void;
}) {
  return (
    <Select
      label="Method"
      name="/method"
      value={value}
      onChange={(key) => onChange(key as Method)} // the keys are the methods
    >
      {Object.entries(methodWords).map(([id, label]) => (
        <ListOption key={id} id={id} textValue={label} />
      ))}
    </Select>
  );
}

export function ReferenceField(props: { value: string; onChange: (reference: string) => void }) {
  return (
    <TextField
      label="Reference"
      name="/reference"
      description="What the bank or the other system calls it, without spaces."
      maxLength={128}
      {...props}
    />
  );
}
