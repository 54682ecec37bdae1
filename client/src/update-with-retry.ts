import type { ConditionalOptions, MutationOptions } from "@waybill/contract";

import { isApiError } from "./api-error.ts";

interface Versioned {
  readonly version: number;
}

/** A field that the caller and somebody else changed, each to something different. */
export interface FieldConflict<Change> {
  readonly field: keyof Change & string;
  /** As it was when the change was made. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Conflict<Resource, Change> {
  readonly base: Resource;
  readonly current: Resource;
  readonly change: Change;
  readonly fields: readonly FieldConflict<Change>[];
}

/** Two people changed the same fields; `conflict` holds the three versions of each. */
export class ConflictError<Resource, Change> extends Error {
  override readonly name = "ConflictError";
  readonly conflict: Conflict<Resource, Change>;

  constructor(conflict: Conflict<Resource, Change>) {
    super(
      `Somebody else changed ${conflict.fields.map(({ field }) => field).join(", ")} meanwhile`,
    );
    this.conflict = conflict;
  }
}

export interface UpdateOptions<Resource, Change> extends MutationOptions {
  /** What the change was made from, when the caller already holds it; read otherwise. */
  base?: Resource;
  /** Decides about fields that both changed. Without it, or when it throws, the update fails. */
  merge?: (conflict: Conflict<Resource, Change>) => Change;
}

// Each round needs somebody else's change in between, so running out means that something is wrong.
const maxRounds = 10;

/**
 * Changes a resource that others may be changing. When it has a newer version, the change is made again on that one,
 * provided that nobody else changed the same fields to something else; those go to `merge`.
 *
 * `await updateWithRetry(client.getOrder, client.updateOrder, orderId, { note: "Call before delivery" })`
 */
export async function updateWithRetry<Id, Resource extends Versioned, Change extends object>(
  read: (id: Id, options?: MutationOptions) => Promise<Resource>,
  update: (id: Id, change: Change, options: ConditionalOptions) => Promise<Resource>,
  id: NoInfer<Id>,
  change: NoInfer<Change> | ((current: Resource) => NoInfer<Change>),
  { base: given, merge, ...options }: UpdateOptions<Resource, NoInfer<Change>> = {},
): Promise<Resource> {
  let base = given ?? (await read(id, options));
  let wanted = typeof change === "function" ? change(base) : change;
  for (let round = 1; ; round++) {
    try {
      return await update(id, wanted, { ...options, ifMatch: base.version });
    } catch (error) {
      if (!isApiError(error, "version_mismatch") || round === maxRounds) throw error;
    }
    const current = await read(id, options);
    if (typeof change === "function") {
      wanted = change(current);
    } else {
      const fields = overlap(base, current, wanted);
      const conflict = { base, current, change: wanted, fields };
      if (fields.length > 0 && merge === undefined) throw new ConflictError(conflict);
      if (fields.length > 0 && merge !== undefined) wanted = merge(conflict);
    }
    base = current;
  }
}

function overlap<Change extends object>(
  base: object,
  current: object,
  change: Change,
): FieldConflict<Change>[] {
  // What the change names is a field of the resource, by the contract's rule for updates.
  const was = base as Record<string, unknown>;
  const is = current as Record<string, unknown>; // The same resource, later.
  return Object.entries(change)
    .map(([field, mine]) => ({
      // One of its own entries' names.
      field: field as keyof Change & string,
      base: was[field],
      mine,
      theirs: is[field],
    }))
    .filter(
      ({ base, mine, theirs }) =>
        mine !== undefined && !isEqual(base, theirs) && !isEqual(mine, theirs),
    );
}

/** Equal as JSON values, whatever the order of their keys. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return false;
  const entries = Object.entries(one);
  // Both are objects here, so reading a key of the other is safe.
  const rest = other as Record<string, unknown>;
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => isEqual(value, rest[key]))
  );
}
