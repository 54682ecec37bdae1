import { randomBytes } from "node:crypto";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { deriveKey, seal } from "../src/platform/seal.ts";
import { findInDatabase, isNumberIn } from "./find-in-database.ts";
import { createEmptyDatabase, type OwnDatabase } from "./own-database.ts";

const number = "4242424242424242";
const key = deriveKey("a secret of the tests that is long enough", "seal");

let own: OwnDatabase;
let client: pg.Client;
beforeAll(async () => {
  own = await createEmptyDatabase();
  client = new pg.Client({ connectionString: own.url });
  await client.connect();
  await client.query(`
    create schema other;
    create table other.things (note text, data jsonb, names text[], amount bigint, bytes bytea);
    create table cut (note text) partition by list (note);
    create table rest partition of cut default;
    alter table other.things enable row level security`);
  return async () => {
    await client.end();
    await own.drop();
  };
});

const sealed = (text: string) => seal(key, Buffer.from(text));
const places: [string, string, unknown][] = [
  ["a text", "note", `paid with ${number} today`],
  ["groups of a text", "note", "4242 4242 4242 4242"],
  ["lines of a text", "note", "4242-4242\n 4242-4242"],
  ["a value of JSON", "data", JSON.stringify({ a: [{ b: "4242.4242.4242.4242" }] })],
  ["a number of JSON", "data", `{"a":${number}}`],
  ["a name of JSON", "data", `{"4242 4242 4242 4242":1}`],
  ["a list", "names", ["a", "4242\u00a04242\u00a04242\u00a04242"]],
  ["a number", "amount", number],
  ["bytes", "bytes", Buffer.from(`{"note":"4242 4242 4242 4242"}`)],
  ["bytes among others", "bytes", Buffer.concat([randomBytes(40), Buffer.from(number), randomBytes(40)])], // prettier-ignore
  ["two digits in a byte", "bytes", Buffer.from(number, "hex")],
  ["sealed bytes", "bytes", sealed("4242-4242-4242-4242")],
];

test.each(places)(
  "a number is found in %s, and not when it is another one",
  async (_, column, value) => {
    // prettier-ignore
    await client.query("delete from other.things");
    await client.query(`insert into other.things (${column}) values ($1)`, [value]);
    const options = { sealKeys: [randomBytes(32), key] };
    expect(await findInDatabase(own.url, number, options)).toEqual([`other.things.${column}`]);
    expect(await findInDatabase(own.url, "4111111111111111", options)).toEqual([]);
  },
);

test("a number is found in the part of a table by the table's name", async () => {
  await client.query("truncate other.things");
  await client.query("insert into cut values ($1)", [number]);
  expect(await findInDatabase(own.url, number)).toEqual(["public.cut.note"]);
});

test("digits with letters between them are no number", () => {
  expect(isNumberIn("4242 4242 42a42 4242", number)).toBe(false);
  expect(isNumberIn("4242 4242 4242 4242", number)).toBe(true);
});
