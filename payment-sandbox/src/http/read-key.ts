import type { FastifyRequest } from "fastify";
import { accountOfKey } from "../keys.ts";
import { Refusal } from "../payments/refusal.ts";

/** The key that came as a bearer token. */
export function bearerOf(request: FastifyRequest): string {
  return /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
}

/** The account whose key came. */
export function accountOf(request: FastifyRequest, secret: string): string {
  const account = accountOfKey(secret, bearerOf(request));
  if (account !== undefined) return account;
  throw new Refusal(401, "unauthenticated", "This is no account's key.");
}
