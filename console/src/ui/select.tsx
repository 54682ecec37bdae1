import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import {
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaSelectProps,
} from "react-aria-components/Select";

import { fieldClass, FieldLabel, FieldNotes, inputClass, type FieldProps } from "./field.tsx";
import { listPopoverClass } from "./list-option.tsx";

export interface SelectProps
  extends FieldProps, Omit<AriaSelectProps<object>, "className" | "children"> {
  /** `ListOption`s. */
  children: ReactNode;
}

export function Select({
  label,
  isLabelHidden,
  description,
  errorMessage,
  className = "",
  children,
  ...props
}: SelectProps) {
  return (
    <AriaSelect
      {...props}
      {...(errorMessage !== undefined && { isInvalid: true })}
      className={`${fieldClass} ${className}`}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={props.isRequired} />
      <Button
        className={`${inputClass} flex cursor-pointer items-center justify-between gap-2 text-left`}
      >
        <SelectValue className="min-w-0 truncate data-placeholder:text-faint">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-muted" />
      </Button>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover offset={4} maxHeight={320} className={listPopoverClass}>
        <ListBox className="outline-none">{children}</ListBox>
      </Popover>
    </AriaSelect>
  );
}
