import { Input } from "react-aria-components/Input";
import {
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components/TextField";

import { fieldClass, FieldLabel, FieldNotes, inputClass, type FieldProps } from "./field.tsx";

export interface TextFieldProps
  extends FieldProps, Omit<AriaTextFieldProps, "className" | "children"> {
  placeholder?: string;
  /** More than one makes it an area. */
  rows?: number;
}

export function TextField({
  label,
  isLabelHidden,
  description,
  errorMessage,
  placeholder,
  rows,
  className = "",
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      {...(errorMessage !== undefined && { isInvalid: true })}
      className={`${fieldClass} ${className}`}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={props.isRequired} />
      {rows === undefined ? (
        <Input placeholder={placeholder ?? ""} className={inputClass} />
      ) : (
        <TextArea
          rows={rows}
          placeholder={placeholder ?? ""}
          className={`${inputClass} h-auto py-2`}
        />
      )}
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
