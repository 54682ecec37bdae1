import { randomUUID } from "node:crypto";
import { apiKeyOf } from "../src/keys.ts";

export interface ApiAnswer {
  status: number;
  body: Json;
}
/** What JSON.parse gave: a test looks into it as far as it likes. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests read answers whose form is what they test
export type Json = any;

/** A program of a merchant that calls the API. */
export function merchantOf({
  url,
  secret,
  account,
}: {
  url: string;
  secret: string;
  account: string;
}) {
  const authorization = `Bearer ${apiKeyOf(secret, account)}`;
  const get = async (path: string): Promise<ApiAnswer> => {
    const response = await fetch(url + path, { headers: { authorization } });
    return { status: response.status, body: await response.json() };
  };
  const post = async (
    path: string,
    body: object = {},
    key: string = randomUUID(),
  ): Promise<ApiAnswer> => {
    const response = await fetch(url + path, {
      method: "POST",
      headers: { authorization, "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  return { account, authorization, get, post };
}

export type Merchant = ReturnType<typeof merchantOf>;
