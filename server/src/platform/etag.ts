import { invalid, problem } from "./problems.ts";

/** A version as a strong `ETag`. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Refuses an `If-Match` that is missing or not a single strong tag of ours. */
export function checkIfMatch(ifMatch: string | undefined): string {
  if (ifMatch === undefined) {
    throw problem("version_required", {
      detail:
        "Send the ETag of the version you changed as If-Match, so that nobody's change is lost.",
    });
  }
  if (!/^"\d{1,9}"$/.test(ifMatch)) {
    throw invalid("header:If-Match", 'must be one ETag such as "3"', "pattern");
  }
  return ifMatch;
}

/**
 * Refuses a change made from another version than the present one.
 *
 * @param current Answers the representation as it is now, for the caller to merge with.
 */
export async function checkVersion(
  ifMatch: string | undefined,
  version: number,
  current: () => Promise<object> | object,
): Promise<void> {
  if (ifMatch === undefined || ifMatch === etagOf(version)) return;
  throw problem("version_mismatch", {
    detail: `You changed version ${ifMatch}, but it is at version "${version}" now. Look at the changes and apply yours again.`,
    current: { ...(await current()) },
    headers: { etag: etagOf(version) },
  });
}
