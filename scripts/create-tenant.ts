import { parseArgs } from "node:util";
import { createDefaultLocation } from "../server/src/modules/inventory/index.ts";
import { createTenant, type NewTenant } from "../server/src/modules/tenants/index.ts";
import { currentTime } from "../server/src/platform/clock.ts";
import { openDatabase } from "../server/src/platform/database.ts";
import { encodeId } from "../server/src/platform/ids.ts";
import { migrate } from "../server/src/platform/migrate.ts";
import { ProblemError } from "../server/src/platform/problems.ts";
import { withDatabase } from "./with-database.ts";

const usage = `npm run create-tenant -- --slug acme --name "Acme Ltd" --admin-email ada@acme.example
  [--admin-name "Ada Byron"] [--currency USD] [--time-zone UTC] [--locale en-US]

Makes a tenant with its first admin, who is let in by signing in with that verified address, and one API key with every
permission, which is shown this once.`;

const tenant = readArguments();
if (tenant === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await withDatabase((databaseUrl) => create(databaseUrl, tenant));
}

function readArguments(): NewTenant | undefined {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      options: {
        ...{ slug: text, name: text, "admin-email": text, "admin-name": text },
        currency: { type: "string", default: "USD" },
        "time-zone": { type: "string", default: "UTC" },
        locale: { type: "string", default: "en-US" },
      },
    });
    const { slug, name, "admin-email": email, "admin-name": adminName } = values;
    if (!slug || !name || !email) return undefined;
    const { currency, locale, "time-zone": timeZone } = values;
    return { slug, name, admin: { email, name: adminName ?? email }, currency, timeZone, locale };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function create(databaseUrl: string, wanted: NewTenant): Promise<void> {
  await migrate(databaseUrl);
  const onError = (error: Error) => console.error(error.message);
  const database = openDatabase({ url: databaseUrl, connections: 2, onError });
  try {
    const created = await createTenant(database, wanted, currentTime(), createDefaultLocation);
    console.log(`Tenant   ${encodeId("ten", created.tenantId)} (${wanted.slug})`);
    console.log(`Admin    ${wanted.admin.email}, at the first sign-in`);
    console.log(`API key  ${created.apiKey}`);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const faults = error.details.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`);
    console.error(`Refused: ${(faults ?? [error.message]).join("; ")}`);
    process.exitCode = 1;
  } finally {
    await database.close();
  }
}
