import { newBearerSecret } from "../bearer-secret.ts";

/** How every API key begins, so that people and secret scanners know one when they see it. */
const mark = "wb_";
const shape = /^wb_[A-Za-z0-9_-]{43}$/;

export function newApiKeySecret(): string {
  return mark + newBearerSecret();
}

/** Whether a bearer credential claims to be an API key, well formed or not. */
export function looksLikeApiKey(credential: string): boolean {
  return credential.startsWith(mark);
}

export function isApiKeySecret(credential: string): boolean {
  return shape.test(credential);
}

/** The part of a secret that may be shown: enough to recognise it, far too little to guess it. */
export function visiblePrefix(secret: string): string {
  return secret.slice(0, mark.length + 6);
}
