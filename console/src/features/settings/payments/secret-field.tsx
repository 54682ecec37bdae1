import { TextField, type TextFieldProps } from "../../../ui/text-field.tsx";

/** What is typed is covered, offered to no password manager, and without the blanks that come with pasting. */
export function SecretField({ onChange, ...props }: TextFieldProps) {
  return (
    <TextField
      {...props}
      type="password"
      autoComplete="new-password"
      spellCheck="false"
      maxLength={255}
      onChange={(text) => onChange?.(text.trim())}
    />
  );
}
