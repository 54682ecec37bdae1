import type { CookieSerializeOptions } from "@fastify/cookie";

/** How this origin may keep a secret in a browser. */
export interface CookiePolicy {
  /** Undefined where the `__Host-` prefix cannot be had. */
  warning: string | undefined;
  session: string;
  /** One for each sign-in under way, so that several tabs can sign in at once. */
  signInPrefix: string;
  /** Stands after somebody logged out: the next sign-in asks for the password again. */
  signedOut: string;
  options: CookieSerializeOptions & { path: string };
}

/**
 * `__Host-` ties a cookie to exactly this origin, whatever other hosts of the domain do; browsers take it on https and
 * on localhost. On plain http elsewhere there is only a plain cookie.
 */
export function cookiePolicyFor(publicUrl: string): CookiePolicy {
  const { protocol, hostname } = new URL(publicUrl);
  const isSecure = protocol === "https:" || isLoopback(hostname);
  const prefix = isSecure ? "__Host-" : "";
  return {
    warning: isSecure
      ? undefined
      : `${publicUrl} is plain http: sessions can be read on the network. Use https for anything but a trial.`,
    session: `${prefix}waybill`,
    signInPrefix: `${prefix}waybill-sign-in-`,
    signedOut: `${prefix}waybill-signed-out`,
    options: { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure },
  };
}

export function isLoopback(hostname: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
