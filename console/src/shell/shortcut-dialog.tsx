import { Dialog } from "../ui/dialog.tsx";
import { Kbd } from "../ui/kbd.tsx";

export function ShortcutDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" isOpen onClose={onClose} width="sm">
      <dl className="flex flex-col gap-2.5">
        {shortcuts.map(([key, meaning]) => (
          <div key={meaning} className="flex items-center justify-between gap-4">
            <dt>{meaning}</dt>
            <dd>
              <Kbd>{key}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

const shortcuts: [key: string, meaning: string][] = [
  ["J", "Next order in the list"],
  ["K", "Previous order in the list"],
  ["Enter", "Open the order"],
  ["/", "Search"],
  ["N", "New order"],
  ["?", "This sheet"],
];
