import { fromUUID, toUUID } from "typeid-js";
import { uuidv7 } from "uuidv7";

/** A UUIDv7 as PostgreSQL prints it: 36 characters, lower case. On the wire it is a prefixed id. */
export type Uuid = string;

/** A new UUIDv7. Later ones sort after earlier ones, within a process strictly. */
export function newId(): Uuid {
  return uuidv7();
}

/** The wire form of an id (a TypeID): `encodeId("ord", uuid)` is `ord_...`. */
export function encodeId<Prefix extends string>(prefix: Prefix, id: Uuid): `${Prefix}_${string}` {
  // typeid-js types its answer as an opaque string; with a prefix it always has this form.
  return fromUUID(id, prefix) as unknown as `${Prefix}_${string}`;
}

/** `null` stays `null`. */
export function encodeOptionalId<Prefix extends string>(
  prefix: Prefix,
  id: Uuid | null,
): `${Prefix}_${string}` | null {
  return id === null ? null : encodeId(prefix, id);
}

/** The UUID of a wire id. Its prefix and form were checked against the contract when the request came in. */
export function decodeId(id: string): Uuid {
  // The library's opaque type says no more than the contract's pattern did.
  return toUUID(id as never);
}

/** For filters: `undefined` stays `undefined`. */
export function decodeOptionalId(id: string | undefined): Uuid | undefined {
  return id === undefined ? undefined : decodeId(id);
}
