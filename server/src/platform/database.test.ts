import pg from "pg";
import { raw } from "sql-template-tag";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { createOwnDatabase, type OwnDatabase } from "../../test/own-database.ts";
import { openDatabase, sql, type Database, type Transaction } from "./database.ts";
import { newId } from "./ids.ts";
import { ProblemError } from "./problems.ts";

const tenantId = newId();
let own: OwnDatabase;
let database: Database;

beforeAll(async () => {
  own = await createOwnDatabase();
});
afterAll(() => own.drop());

// One connection for tenants: what one transaction leaves behind, the next one finds.
beforeEach(() => {
  database = openDatabase({ url: own.url, connections: 1, onError: () => {} });
});
afterEach(() => database.close());

const lease = (tx: Transaction, series: string) =>
  tx.write(sql`insert into number_leases (series, next) values (${series}, 1)`);
const leases = () =>
  database.tenant(tenantId, (tx) =>
    tx.query<{ series: string }>(sql`select series from number_leases order by series`),
  );

describe("a transaction is kept or not at all:", () => {
  test("a failed write that nobody waited for is never acknowledged", async () => {
    const answered = database.tenant(tenantId, async (tx) => {
      lease(tx, "failed-write");
      tx.write(sql`insert into number_leases (series, next) values ('null', null)`);
      lease(tx, "after-it");
      return "acknowledged";
    });
    await expect(answered).rejects.toThrow(/null value/);
    expect(await leases()).toEqual([]);
  });

  test("a failure that the work swallowed is never acknowledged either", async () => {
    const answered = database.tenant(tenantId, async (tx) => {
      lease(tx, "swallowed");
      await tx.query(sql`select 1 / 0`).catch(() => "ignored");
      return "acknowledged";
    });
    await expect(answered).rejects.toThrow(/ROLLBACK/);
    expect(await leases()).toEqual([]);
  });

  test("a constraint that is checked at the commit is never acknowledged", async () => {
    await owner(`
      create table late (id int primary key, next int references late deferrable initially deferred);
      grant insert, select on late to waybill_app`);
    const answered = database.tenant(tenantId, async (tx) => {
      lease(tx, "late");
      tx.write(sql`insert into late values (1, 2)`);
      return "acknowledged";
    });
    await expect(answered).rejects.toThrow(/foreign key/);
    expect(await leases()).toEqual([]);
  });

  test("work that throws leaves nothing", async () => {
    const answered = database.tenant(tenantId, async (tx) => {
      lease(tx, "thrown");
      await tx.query(sql`select 1`);
      throw new Error("a bug");
    });
    await expect(answered).rejects.toThrow("a bug");
    expect(await leases()).toEqual([]);
  });

  test("a read-only transaction sees one instant, however many statements look", async () => {
    const other = newId();
    const count = (tx: Transaction) => tx.query(sql`select from number_leases`);
    const seen = await database.tenant(
      other,
      async (tx) => {
        const before = await count(tx);
        await database.aside(other, async (meanwhile) => lease(meanwhile, "meanwhile"));
        return [before, await count(tx)];
      },
      { readOnly: true },
    );
    expect(seen).toEqual([[], []]);
    expect(await database.tenant(other, count)).toHaveLength(1);
  });

  test("a read-only transaction writes nothing", async () => {
    const answered = database.tenant(tenantId, async (tx) => lease(tx, "read-only"), { readOnly: true }); // prettier-ignore
    await expect(answered).rejects.toThrow(/read-only/);
  });
});

describe("a connection serves on after a failure:", () => {
  test("statements that were skipped behind a failed one work in the next transaction", async () => {
    const statements = (tx: Transaction) => [
      tx.query(sql`select 'first' as told, ${1}::int`),
      tx.query(sql`select 'second' as told, ${2}::int`),
    ];
    const failing = database.tenant(tenantId, async (tx) => {
      const failed = tx.query(sql`select 1 / ${0}::int`);
      const told = await Promise.allSettled([failed, ...statements(tx)]);
      expect(told.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
      throw new Error("as expected");
    });
    await expect(failing).rejects.toThrow("as expected");
    const answered = await database.tenant(tenantId, (tx) => Promise.all(statements(tx)));
    expect(answered).toMatchObject([[{ told: "first" }], [{ told: "second" }]]);
  });

  test("a connection that PostgreSQL ended is replaced", async () => {
    const ended = database.tenant(tenantId, async (tx) => {
      const [row] = await tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await owner(`select pg_terminate_backend(${row?.pid})`);
      return tx.query(sql`select 1`);
    });
    await expect(ended).rejects.toMatchObject({ code: "unavailable" });
    expect(await leases()).toEqual([]);
  });

  test("after a statement that took too long", async () => {
    const slow = database.tenant(tenantId, async (tx) => {
      await tx.query(sql`select set_config('statement_timeout', '50ms', true)`);
      return tx.query(sql`select pg_sleep(5)`);
    });
    await expect(slow).rejects.toMatchObject({ code: "timeout" });
    expect(await leases()).toEqual([]);
  });
});

describe("a transaction that has ended", () => {
  test("is closed to whoever kept it: the connection may be another tenant's by now", async () => {
    let kept: Transaction | undefined;
    await database.tenant(tenantId, async (tx) => {
      kept = tx;
    });
    await expect(kept?.query(sql`select 1`)).rejects.toThrow(/has ended/);
    await expect(kept?.queryOnce(sql`select 1`)).rejects.toThrow(/has ended/);
    expect(() => kept?.write(sql`select 1`)).toThrow(/has ended/);
  });

  test("is closed to what still runs after a failure beside it", async () => {
    const other = newId();
    let late: Promise<unknown> | undefined;
    const failing = database.tenant(tenantId, async (tx) => {
      late = tx
        .query(sql`select 1`)
        .then(() => new Promise((resolve) => setImmediate(resolve)))
        .then(() => lease(tx, "late"));
      late.catch(() => {});
      throw new Error("a bug");
    });
    await expect(failing).rejects.toThrow("a bug");
    await expect(late).rejects.toThrow(/has ended/);
    await database.tenant(other, async (tx) => tx.query(sql`select 1`));
    expect(await leases()).toEqual([]);
  });

  test("tells the next one nothing of its tenant", async () => {
    await database.tenant(tenantId, (tx) => tx.query(sql`select 1`));
    const [row] = await database.system((tx) =>
      tx.query<{ tenant: string | null }>(sql`
        select nullif(current_setting('app.tenant_id', true), '') as tenant`),
    );
    expect(row?.tenant).toBeNull();
  });
});

describe("what the database says becomes a problem:", () => {
  const failures = {
    "a lock that was waited for too long": { errcode: "55P03", code: "unavailable" },
    "a deadlock": { errcode: "40P01", code: "unavailable" },
    "a serialization failure": { errcode: "40001", code: "unavailable" },
    "a full disk": { errcode: "53100", code: "unavailable" },
    "too many connections": { errcode: "53300", code: "unavailable" },
    "a server that goes down": { errcode: "57P01", code: "unavailable" },
    "a server that comes up": { errcode: "57P03", code: "unavailable" },
    "a statement that was cancelled": { errcode: "57014", code: "timeout" },
  };

  test.each(Object.entries(failures))("%s", async (_, { errcode, code }) => {
    const refused = await fail(`raise exception 'told' using errcode = '${errcode}'`);
    expect(refused).toMatchObject({ code, details: { headers: { "retry-after": "1" } } });
  });

  test("anything else is a bug and stays what it is", async () => {
    const bug = await fail("raise exception 'told'");
    expect(bug).not.toBeInstanceOf(ProblemError);
    expect(bug).toMatchObject({ message: "told" });
  });

  test("a database that is not there is unavailable, soon", async () => {
    const nowhere = openDatabase({ url: "postgres://a:b@127.0.0.1:1/none", onError: () => {} });
    const refused = nowhere.tenant(tenantId, (tx) => tx.query(sql`select 1`));
    await expect(refused).rejects.toMatchObject({ code: "unavailable" });
    await nowhere.close();
  });

  async function fail(statement: string): Promise<unknown> {
    return database
      .tenant(tenantId, (tx) => tx.query(raw(`do $$ begin ${statement}; end $$`)))
      .catch((error: unknown) => error);
  }
});

test("a number that JavaScript cannot say exactly is refused, not rounded", async () => {
  const read = database.tenant(tenantId, (tx) => tx.query(sql`select 9007199254740993::bigint`));
  await expect(read).rejects.toThrow(/safe integer/);
  expect(await leases()).toEqual([]);
});

async function owner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: own.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
