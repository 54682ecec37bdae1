/** Nothing but our own style sheet, and forms that lead where `formTargets` say: no script runs on these pages. */
function policyOf(formTargets: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Headers of every page that the server renders for a person. A browser applies `form-action` to where a form's answer
 * redirects, too.
 */
export function pageHeaders(formTargets: readonly string[] = []) {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policyOf(formTargets),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex",
  };
}
