import { isApiError } from "@waybill/client";

import { TextField } from "../../ui/text-field.tsx";

interface CodeFieldProps {
  /** Its JSON pointer, in a form. */
  name: string;
  value: string;
  onChange: (code: string) => void;
  autoFocus?: boolean;
  errorMessage?: string | undefined;
}

/** A gift card's code, as it is read out or typed off. */
export function CodeField(props: CodeFieldProps) {
  return (
    <TextField
      label="Gift card code"
      description="Sixteen letters and digits. Case, blanks and hyphens do not matter."
      isRequired
      maxLength={40}
      autoComplete="off"
      spellCheck="false"
      {...props}
    />
  );
}

/** What the field says of a code that finds nothing; undefined when something else went wrong. */
export function wrongCode(error: unknown): string | undefined {
  return isApiError(error, "not_found")
    ? "There is no gift card with this code that can be used. Look for a slip in it."
    : undefined;
}
