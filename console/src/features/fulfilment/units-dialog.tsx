import { useState, type ReactNode } from "react";
import type { NewShipmentLine } from "@waybill/client";

import { sumOf, unitsInWords } from "../../units.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { allUnits, toUnitLines, UnitsFields, type UnitsOfLine } from "./units-fields.tsx";

interface UnitsDialogProps {
  title: string;
  description: string;
  /** The deed as a verb, which the button says with how many units. */
  verb: string;
  lines: UnitsOfLine[];
  /** Begins with all that can be taken, or with none. */
  start: "all" | "none";
  error: unknown;
  isPending: boolean;
  onSubmit: (lines: NewShipmentLine[]) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks how many units of which lines. */
export function UnitsDialog(props: UnitsDialogProps) {
  const { title, description, verb, lines, start, error, isPending, onSubmit, onClose } = props;
  const [shown] = useState(lines);
  const [units, setUnits] = useState(() => (start === "all" ? allUnits(shown) : new Map()));
  const named = toUnitLines(shown, units);
  const count = sumOf(named, ({ quantity }) => quantity);
  return (
    <Dialog title={title} description={description} isOpen onClose={onClose} width="lg">
      <Form error={error} onSubmit={() => onSubmit(named)}>
        <UnitsFields lines={shown} units={units} onChange={setUnits} />
        {props.children}
        <DialogActions>
          <Button onPress={onClose}>Not now</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={isPending}
            disabledReason={count === 0 ? "Give a quantity to at least one line." : undefined}
          >
            {count === 0 ? verb : `${verb} ${unitsInWords(count)}`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
