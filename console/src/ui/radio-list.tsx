import type { ReactNode } from "react";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";

import { fieldClass, FieldLabel } from "./field.tsx";

export interface RadioChoice<Id extends string> {
  id: Id;
  label: string;
  description?: ReactNode;
}

interface RadioListProps<Id extends string> {
  label: string;
  /** The place in what is sent. */
  name?: string;
  choices: readonly RadioChoice<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  autoFocus?: boolean;
}

/** A few choices that are worth a word each, all to be seen at once. */
export function RadioList<Id extends string>({
  label,
  name,
  choices,
  value,
  onChange,
  autoFocus = false,
}: RadioListProps<Id>) {
  return (
    <RadioGroup
      {...(name !== undefined && { name })}
      value={value}
      onChange={(id) => onChange(id as Id)} // the values are the choices' ids
      className={fieldClass}
    >
      <FieldLabel label={label} />
      <div className="flex flex-col divide-y divide-line rounded-md border border-line-strong">
        {choices.map(({ id, label: text, description }) => (
          <Radio
            key={id}
            value={id}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog begins at its first field
            autoFocus={autoFocus && id === value}
            className="group flex cursor-pointer gap-2.5 px-3 py-2 first:rounded-t-md last:rounded-b-md data-focus-visible:outline-2 data-focus-visible:-outline-offset-1 data-focus-visible:outline-accent-ink data-hovered:bg-hover data-selected:bg-accent-quiet"
          >
            <span className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface group-data-selected:border-accent group-data-selected:bg-accent">
              <span className="size-1.5 rounded-full bg-on-accent opacity-0 group-data-selected:opacity-100" />
            </span>
            <span className="min-w-0">
              <span className="block">{text}</span>
              {description != null && (
                <span className="block text-xs text-muted">{description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
