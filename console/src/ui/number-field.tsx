import { Minus, Plus } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from "react-aria-components/NumberField";

import { fieldClass, FieldLabel, FieldNotes, inputClass, type FieldProps } from "./field.tsx";

export interface NumberFieldProps
  extends FieldProps, Omit<AriaNumberFieldProps, "className" | "children"> {
  /** Steppers suit small counts; amounts and codes do without. */
  hasSteppers?: boolean;
}

export function NumberField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  hasSteppers = false,
  className = "",
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...props}
      {...(errorMessage !== undefined && { isInvalid: true })}
      className={`${fieldClass} ${className}`}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={props.isRequired} />
      <Group className="relative">
        {hasSteppers && (
          <Button slot="decrement" className={`${stepper} left-px rounded-l-md`}>
            <Minus aria-hidden="true" />
          </Button>
        )}
        <Input className={`${inputClass} tabular-nums ${hasSteppers ? "px-9 text-center" : ""}`} />
        {hasSteppers && (
          <Button slot="increment" className={`${stepper} right-px rounded-r-md`}>
            <Plus aria-hidden="true" />
          </Button>
        )}
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaNumberField>
  );
}

const stepper =
  "absolute inset-y-px flex w-8 cursor-pointer items-center justify-center text-muted hover:bg-hover hover:text-ink data-disabled:cursor-default data-disabled:opacity-40 [&_svg]:size-3.5";
