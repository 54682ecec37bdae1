import { useRef } from "react";

/**
 * Everything a list has shown so far, by id: between the press of a key and its effect the list may have been found
 * anew, and what was chosen is no longer in it.
 */
export function useSeen<Item extends { id: string }>(
  items: readonly Item[],
): (id: unknown) => Item | undefined {
  const seen = useRef(new Map<unknown, Item>());
  for (const item of items) seen.current.set(item.id, item);
  return (id) => seen.current.get(id);
}
