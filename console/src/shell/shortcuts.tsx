import { useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";

import { paths } from "../paths.ts";
import { useTenant } from "../tenant.ts";
import { useShortcut } from "./use-shortcut.ts";

/** The keys that work on every page. */
export function Shortcuts() {
  const { slug, can } = useTenant();
  const { history } = useRouter();
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  useShortcut("?", () => setIsSheetOpen(true));
  useShortcut("n", () => {
    if (can("orders:write")) history.push(paths.newOrder(slug));
  });
  return isSheetOpen ? (
    <Suspense fallback={null}>
      <ShortcutDialog onClose={() => setIsSheetOpen(false)} />
    </Suspense>
  ) : null;
}

const ShortcutDialog = lazy(async () => ({
  default: (await import("./shortcut-dialog.tsx")).ShortcutDialog,
}));
