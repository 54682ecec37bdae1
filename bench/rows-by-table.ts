import { withOwner } from "./laboratory.ts";
import { asBulkLoader } from "./seed-catalogue.ts";

/** How many rows each table holds, of all tenants. */
export async function rowsByTable(databaseUrl: string): Promise<Record<string, number>> {
  return withOwner(databaseUrl, async (owner) => {
    const counts: Record<string, number> = {};
    await asBulkLoader(owner, async () => {
      const { rows } = await owner.query<{ name: string }>(
        "select oid::regclass::text as name from pg_class where relforcerowsecurity order by 1",
      );
      for (const { name } of rows) {
        const counted = await owner.query<{ count: string }>(`select count(*) from ${name}`);
        counts[name] = Number(counted.rows[0]?.count);
      }
    });
    return counts;
  });
}
