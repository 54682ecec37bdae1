import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as 43 base64url characters: what a session, an invitation or (behind `wb_`) an API key is. */
export function newBearerSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret. Plain SHA-256 is enough: nobody guesses 256 random bits. */
export function hashBearerSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
