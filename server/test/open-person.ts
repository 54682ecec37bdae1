import { currentTime } from "../src/platform/clock.ts";
import type { Database } from "../src/platform/database.ts";
import { newId } from "../src/platform/ids.ts";
import { upsertUser, insertSession } from "../src/modules/identity/store.ts";
import { hashBearerSecret, newBearerSecret } from "../src/modules/tenants/index.ts";

/** Headers of a person who is signed in to the console, with a verified email address. */
export async function openPerson(
  database: Database,
  publicUrl: string,
  email: string,
): Promise<Record<string, string>> {
  const now = currentTime();
  const secret = newBearerSecret();
  const inAnHour = new Date(now.getTime() + 3_600_000);
  await database.system(async (tx) => {
    const person = {
      issuer: publicUrl,
      subject: newId(),
      email,
      emailVerified: true,
      name: "Nancy",
    };
    const userId = await upsertUser(tx, person, now);
    insertSession(tx, hashBearerSecret(secret), userId, now, inAnHour);
  });
  return {
    cookie: `__Host-waybill=${secret}`,
    "sec-fetch-site": "same-origin",
    "x-waybill-console": "1",
  };
}
