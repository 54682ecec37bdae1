import type { MemberId, Order, OrderUpdate } from "@waybill/client";

import type { FieldConflict } from "../../../ui/conflict-notice.tsx";

export interface DetailsDraft {
  assignee: MemberId | "nobody";
  tags: string;
  note: string;
}

export function toDetailsDraft({ assigneeId, tags, note }: Order): DetailsDraft {
  return { assignee: assigneeId ?? "nobody", tags: tags.join(", "), note: note ?? "" };
}

/** Only what was changed is sent, so that somebody else's change of another field stands. */
export function toOrderUpdate(draft: DetailsDraft, order: Order): OrderUpdate {
  const before = toDetailsDraft(order);
  return {
    ...(draft.assignee !== before.assignee && {
      assigneeId: draft.assignee === "nobody" ? null : draft.assignee,
    }),
    ...(draft.tags !== before.tags && { tags: readTags(draft.tags) }),
    ...(draft.note !== before.note && { note: draft.note.trim() === "" ? null : draft.note }),
  };
}

export function readTags(text: string): string[] {
  const tags = text.split(",").map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** The fields that somebody else changed since the form was opened. */
export function conflictsOf(
  draft: DetailsDraft,
  base: Order,
  theirs: Order,
  nameOf: (assignee: string) => string,
): FieldConflict[] {
  const before = toDetailsDraft(base);
  const now = toDetailsDraft(theirs);
  const fields: [keyof DetailsDraft, string, (text: string) => string][] = [
    ["assignee", "Assigned to", nameOf],
    ["tags", "Tags", (text) => text],
    ["note", "Note", (text) => text],
  ];
  return fields
    .filter(([field]) => before[field] !== now[field])
    .map(([field, label, show]) => ({ label, theirs: show(now[field]), mine: show(draft[field]) }));
}
