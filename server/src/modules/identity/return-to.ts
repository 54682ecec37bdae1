const start = "/";
const maximumLength = 2_000;

/** Where to go after signing in: a path of this origin, or the start for anything else. */
export function safeReturnTo(asked: unknown, publicUrl: string): string {
  if (typeof asked !== "string" || asked.length > maximumLength) return start;
  // `//host` and `/\host` are other origins to a browser.
  if (!/^\/(?![/\\])/.test(asked)) return start;
  const url = URL.parse(asked, publicUrl);
  if (url === null || url.origin !== publicUrl) return start;
  const isOwnRoute = /^\/(auth|oidc|v1)(\/|$)/.test(url.pathname);
  // A normalised path may begin with two slashes again (`/.//host`).
  const isPath = !url.pathname.startsWith("//");
  return isOwnRoute || !isPath ? start : url.pathname + url.search + url.hash;
}
