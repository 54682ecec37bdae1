import { useState } from "react";

import { Dialog } from "../ui/dialog.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { useShortcut } from "./use-shortcut.ts";

export function ShortcutSheet() {
  const [isOpen, setIsOpen] = useState(false);
  useShortcut("?", () => setIsOpen(true));
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={() => setIsOpen(false)} width="sm">
      <dl className="flex flex-col gap-2.5">
        {shortcuts.map(([keys, meaning]) => (
          <div key={meaning} className="flex items-center justify-between gap-4">
            <dt>{meaning}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

const shortcuts: [keys: string[], meaning: string][] = [
  [["J"], "Next order in the list"],
  [["K"], "Previous order in the list"],
  [["Enter"], "Open the order"],
  [["/"], "Search"],
  [["N"], "New order"],
  [["?"], "This sheet"],
];
