import { useState } from "react";
import type { ColorToken, OrderStatus, SubStatus } from "@waybill/client";

import { useDeed } from "../../use-deed.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ListOption } from "../../ui/list-option.tsx";
import { Select } from "../../ui/select.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { statusWords } from "../orders/order-words.ts";
import { colorWords } from "./color-words.ts";
import { RecordForm, type FieldWords, type Saving } from "./record-form.tsx";

type Body = Pick<SubStatus, "label" | "color" | "isActive">;

const words: FieldWords<Body> = {
  label: ["Label"],
  color: ["Colour", (color) => colorWords[color].label],
  isActive: ["In use", (isActive) => (isActive ? "yes" : "no")],
};

interface SubStatusDialogProps {
  status: OrderStatus;
  /** Null for a new one. */
  subStatus: SubStatus | null;
  onClose: () => void;
}

export function SubStatusDialog({ status, subStatus, onClose }: SubStatusDialogProps) {
  const [fields, setFields] = useState<Body>(() => ({
    label: subStatus?.label ?? "",
    color: subStatus?.color ?? "gray",
    isActive: subStatus?.isActive ?? true,
  }));
  const save = useDeed(
    subStatus === null ? "createSubStatus" : "updateSubStatus",
    (client, { body: { label, color }, changed, version }: Saving<Body>, options) =>
      subStatus === null
        ? client.createSubStatus({ status, label, color }, options)
        : client.updateSubStatus(subStatus.id, changed, { ...options, ifMatch: version }),
    { done: ({ label }) => `${label} saved`, inForm: true },
  );
  return (
    <Dialog
      title={subStatus === null ? "New sub-status" : `Edit ${subStatus.label}`}
      description={`Under ${statusWords[status].label}.`}
      isOpen
      onClose={onClose}
      width="sm"
    >
      <RecordForm
        stored={subStatus}
        body={{ ...fields, label: fields.label.trim() }}
        words={words}
        action={subStatus === null ? "Add" : "Save"}
        save={save}
        onClose={onClose}
      >
        <TextField
          label="Label"
          name="/label"
          isRequired
          autoFocus
          maxLength={200}
          value={fields.label}
          onChange={(label) => setFields({ ...fields, label })}
        />
        <ColorSelect value={fields.color} onChange={(color) => setFields({ ...fields, color })} />
        {subStatus !== null && (
          <Checkbox
            isSelected={fields.isActive}
            onChange={(isActive) => setFields({ ...fields, isActive })}
          >
            Orders may get it
          </Checkbox>
        )}
      </RecordForm>
    </Dialog>
  );
}

interface ColorSelectProps {
  value: ColorToken;
  onChange: (color: ColorToken) => void;
}

function ColorSelect({ value, onChange }: ColorSelectProps) {
  return (
    <Select
      label="Colour"
      name="/color"
      value={value}
      onChange={(key) => onChange(key as ColorToken)} // the keys are the colours
    >
      {Object.entries(colorWords).map(([id, { label, tone }]) => (
        <ListOption key={id} id={id} textValue={label}>
          <StatusDot tone={tone} label={label} />
        </ListOption>
      ))}
    </Select>
  );
}
