import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Credentials {
  baseUrl: string;
  tenants: { tenantId: string; slug: string; apiKey: string }[];
  users: { email: string; password: string; role: string; tenants: string[] }[];
}

export const credentialsFile = (dataDir: string) => join(dataDir, "credentials.json");

/** The demo's logins and keys, which an embedded start has written; undefined before there are any. */
export function readCredentials(dataDir: string): Credentials | undefined {
  try {
    return JSON.parse(readFileSync(credentialsFile(dataDir), "utf8")) as Credentials; // the server's own file
  } catch {
    return undefined;
  }
}
