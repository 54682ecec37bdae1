import type { RefObject } from "react";

import { useShortcut } from "../../shell/use-shortcut.ts";

/** J and K walk the rows by moving the focus from link to link; Enter is then the link's own. */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  count: number,
  reveal: (index: number) => void,
): void {
  const move = (step: 1 | -1) => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const current = focused?.dataset["row"];
    const wanted = current === undefined ? firstInSight(body.current) : Number(current) + step;
    const index = Math.min(Math.max(wanted, 0), count - 1);
    reveal(index);
    focusRow(body.current, index, 10);
  };
  useShortcut("j", () => move(1));
  useShortcut("k", () => move(-1));
}

function firstInSight(body: HTMLElement | null): number {
  const links = [...(body?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const first = links.find((link) => link.getBoundingClientRect().top >= 0);
  return Number(first?.dataset["row"] ?? 0);
}

/** The row may have to be scrolled to before it exists, which takes a frame or two. */
function focusRow(body: HTMLElement | null, index: number, framesLeft: number): void {
  const link = body?.querySelector<HTMLElement>(`[data-row="${index}"]`);
  if (link) link.focus({ preventScroll: true });
  else if (framesLeft > 0) requestAnimationFrame(() => focusRow(body, index, framesLeft - 1));
}
