import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

import { fieldClass, FieldLabel, FieldNotes, inputClass, type FieldProps } from "./field.tsx";
import { listPopoverClass } from "./list-option.tsx";

export interface ComboBoxProps<Item extends object>
  extends FieldProps, Omit<AriaComboBoxProps<Item>, "className" | "children"> {
  placeholder?: string | undefined;
  children: (item: Item) => ReactNode;
  /** Said in the list when nothing matches. */
  emptyText: string;
  /** All choices are given, and typing narrows them. Without it the caller looks for them as one types. */
  isStatic?: boolean;
}

/** A field that finds its value in a list. */
export function ComboBox<Item extends object>({
  label,
  isLabelHidden,
  description,
  errorMessage,
  placeholder,
  emptyText,
  isStatic = false,
  className = "",
  children,
  ...props
}: ComboBoxProps<Item>) {
  return (
    <AriaComboBox
      menuTrigger={isStatic ? "input" : "focus"}
      allowsEmptyCollection
      defaultFilter={isStatic ? contains : showAll}
      {...props}
      {...(errorMessage !== undefined && { isInvalid: true })}
      className={`${fieldClass} ${className}`}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={props.isRequired} />
      <Group className="relative">
        <Input placeholder={placeholder ?? ""} className={`${inputClass} pr-9`} />
        <Button className="absolute inset-y-px right-px flex w-9 cursor-pointer items-center justify-center rounded-r-md text-muted">
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </Group>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover offset={4} maxHeight={320} className={listPopoverClass}>
        <ListBox<Item>
          className="outline-none"
          renderEmptyState={() => <p className="px-2 py-1.5 text-muted">{emptyText}</p>}
        >
          {children}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

const showAll = () => true;

const contains = (text: string, typed: string) => text.toLowerCase().includes(typed.toLowerCase());
