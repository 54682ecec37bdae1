import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import { SearchField } from "../ui/search-field.tsx";
import { useShortcut } from "./use-shortcut.ts";

interface ListSearchProps {
  label: string;
  placeholder: string;
  q: string;
  /** The address of the list that was searched for. */
  hrefOf: (q: string) => string;
}

const typingPauseMs = 250;

/** The search is in the address: the first letter makes a new entry in the history, further ones replace it. */
export function ListSearch({ label, placeholder, q, hrefOf }: ListSearchProps) {
  const { history } = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q);
  const [shown, setShown] = useState(q);
  // The address changed under the field, as by "back".
  if (shown !== q) {
    setShown(q);
    if (text.trim() !== q) setText(q);
  }
  const open = (next: string) => {
    const wanted = next.trim();
    if (wanted === q) return;
    if (q === "" || wanted === "") history.push(hrefOf(wanted));
    else history.replace(hrefOf(wanted));
  };
  useEffect(() => {
    const timer = setTimeout(() => open(text), typingPauseMs);
    return () => clearTimeout(timer);
    // Runs for what was typed alone: were it to run for a new address too, "back" would be undone by the old text.
  }, [text]); // oxlint-disable-line react-hooks/exhaustive-deps -- see above
  useShortcut("/", () => input.current?.focus());
  return (
    <SearchField
      label={label}
      placeholder={placeholder}
      shortcut="/"
      inputRef={input}
      value={text}
      onChange={setText}
      onSubmit={open}
      onClear={() => open("")}
      maxLength={100}
      className="w-full sm:w-72"
    />
  );
}
