import { ClipboardPaste } from "lucide-react";
import { useState } from "react";

import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { readStockList } from "./read-stock-list.ts";
import type { StockRow } from "./stock-lines.tsx";

interface PasteRowsProps {
  least: 0 | 1;
  onAdd: (rows: StockRow[]) => void;
}

export function PasteRows({ least, onAdd }: PasteRowsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="sm" icon={<ClipboardPaste />} onPress={() => setIsOpen(true)}>
        Paste a list
      </Button>
      {isOpen && <PasteDialog least={least} onAdd={onAdd} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function PasteDialog({ least, onAdd, onClose }: PasteRowsProps & { onClose: () => void }) {
  const [text, setText] = useState("");
  const [left, setLeft] = useState<string[]>([]);
  const { items, unread } = readStockList(text, least);
  const add = () => {
    onAdd(items.map((item) => ({ ...item, title: null })));
    if (unread.length === 0) return onClose();
    // What was understood is in the list already; the rest stays to be mended.
    setText(unread.join("\n"));
    setLeft(unread);
  };
  return (
    <Dialog title="Paste a list" isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        {left.length > 0 && (
          <Notice tone="warning" title="The rest was added; these lines could not be read">
            {left.join(", ")}
          </Notice>
        )}
        <TextField
          label="SKUs and quantities"
          description="One a line, as in “CHAI-1 38”. A SKU that is there already gets the new quantity."
          rows={8}
          autoFocus
          value={text}
          onChange={setText}
        />
      </div>
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button
          variant="primary"
          disabledReason={
            items.length === 0 ? "Paste at least one SKU with a quantity." : undefined
          }
          onPress={add}
        >
          Add to the list
        </Button>
      </DialogActions>
    </Dialog>
  );
}
