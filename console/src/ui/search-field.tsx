import { Search, X } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from "react-aria-components/SearchField";

import { inputClass } from "./field.tsx";
import { Kbd } from "./kbd.tsx";

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, "className" | "children"> {
  label: string;
  placeholder?: string;
  /** The key that jumps here, shown while the field is empty. */
  shortcut?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  className?: string;
}

export function SearchField({
  label,
  placeholder,
  shortcut,
  inputRef,
  className = "",
  ...props
}: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={`group relative ${className}`}>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-muted"
      />
      <Input
        ref={inputRef ?? null}
        placeholder={placeholder ?? ""}
        className={`${inputClass} px-8.5 [&::-webkit-search-cancel-button]:hidden`}
      />
      {shortcut !== undefined && (
        <span className="absolute top-2 right-2 hidden group-data-empty:group-not-focus-within:sm:block">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
      <Button className="absolute top-1 right-1 flex size-7 cursor-pointer items-center justify-center rounded-sm text-muted group-data-empty:hidden hover:bg-hover hover:text-ink">
        <X aria-hidden="true" className="size-4" />
      </Button>
    </AriaSearchField>
  );
}
