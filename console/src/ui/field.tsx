import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";

/** What every field shares: label above, hint or error below, both announced with the field. */
export interface FieldProps {
  label: string;
  /** Keeps the label for assistive technology alone, where the place already says it. */
  isLabelHidden?: boolean | undefined;
  description?: ReactNode;
  errorMessage?: string | undefined;
  className?: string | undefined;
}

export function FieldLabel({
  label,
  isLabelHidden,
  isRequired,
}: Pick<FieldProps, "label" | "isLabelHidden"> & { isRequired?: boolean | undefined }) {
  return (
    <Label className={isLabelHidden === true ? "sr-only" : "text-sm font-medium text-ink"}>
      {label}
      {isRequired === true && (
        <span aria-hidden="true" className="text-danger-ink">
          {" *"}
        </span>
      )}
    </Label>
  );
}

export function FieldNotes({
  description,
  errorMessage,
}: Pick<FieldProps, "description" | "errorMessage">) {
  return (
    <>
      {description != null && errorMessage === undefined && (
        <Text slot="description" className="text-xs text-muted">
          {description}
        </Text>
      )}
      <FieldError className="text-xs text-danger-ink">{errorMessage}</FieldError>
    </>
  );
}

export const fieldClass = "group flex min-w-0 flex-col gap-1";

export const inputClass =
  "h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 text-base text-ink placeholder:text-faint transition-colors duration-100 focus:border-accent-ink focus:outline-1 focus:outline-offset-0 focus:outline-accent-ink data-invalid:border-danger data-invalid:focus:outline-danger disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted";
