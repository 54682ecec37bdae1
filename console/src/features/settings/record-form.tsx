import type { ReactNode } from "react";

import { theirsOf } from "../../errors.ts";
import { Button } from "../../ui/button.tsx";
import { ConflictNotice } from "../../ui/conflict-notice.tsx";
import { DialogActions } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";

/** How a field is called and shown where two people changed it. */
export type FieldWords<Body> = {
  [Field in keyof Body]-?: [label: string, show?: (value: Body[Field]) => string];
};

/** All of it, for something new; and what differs from the version, for something that is there. */
export interface Saving<Body> {
  body: Body;
  changed: Partial<Body>;
  version: number;
}

interface RecordFormProps<Body extends object> {
  /** What is kept so far; null for something new. */
  stored: (Body & { version: number }) | null;
  /** All that the fields say. */
  body: Body;
  words: FieldWords<Body>;
  action: string;
  save: {
    run: (saving: Saving<Body>, then?: () => void) => void;
    error: unknown;
    isPending: boolean;
  };
  onClose: () => void;
  children: ReactNode;
}

/** The form of one thing that settings list. Only what differs is sent, so that somebody else's change stands. */
export function RecordForm<Body extends object>({
  stored,
  body,
  words,
  action,
  save,
  onClose,
  children,
}: RecordFormProps<Body>) {
  const theirs = theirsOf<Body & { version: number }>(save.error);
  const changed = stored === null ? body : differenceOf(body, stored);
  // Asked when the button is pressed: a number is taken over as its field is left, which the press itself may do.
  const submit = (version: number) =>
    Object.keys(changed).length === 0 ? onClose() : save.run({ body, changed, version }, onClose);
  return (
    <Form
      error={theirs === undefined ? save.error : null}
      onSubmit={() => submit(stored?.version ?? 0)}
    >
      {theirs !== undefined && stored !== null && (
        <ConflictNotice
          fields={conflictsOf(words, { mine: body, before: stored, now: theirs })}
          isPending={save.isPending}
          onKeepMine={() => submit(theirs.version)}
          onTakeTheirs={onClose}
        />
      )}
      {children}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isPending={save.isPending}>
          {action}
        </Button>
      </DialogActions>
    </Form>
  );
}

function differenceOf<Body extends object>(body: Body, stored: Body): Partial<Body> {
  // The fields of the one are those of the other.
  const fields = Object.keys(body) as (keyof Body)[];
  const changed = fields.filter((field) => !isSame(body[field], stored[field]));
  return Object.fromEntries(changed.map((field) => [field, body[field]])) as Partial<Body>; // likewise
}

function conflictsOf<Body extends object>(
  words: FieldWords<Body>,
  { mine, before, now }: { mine: Body; before: Body; now: Body },
) {
  // The keys of the words are the fields.
  return (Object.keys(words) as (keyof Body)[])
    .filter((field) => !isSame(before[field], now[field]))
    .map((field) => {
      const [label, show = String] = words[field];
      return { label, theirs: show(now[field]), mine: show(mine[field]) };
    });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
