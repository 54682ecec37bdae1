import { afterAll, beforeAll, expect, test } from "vitest";

import { conformance } from "./index.ts";
import { startConformanceServer, type ConformanceServer } from "./server.ts";
import { openStage } from "./stage.ts";

let server: ConformanceServer;
beforeAll(async () => void (server = await startConformanceServer()));
afterAll(() => server.close());

test.each(conformance)("$name", ({ run }) => run(openStage(server.url)));

test("no two claims have the same name", () => {
  const names = conformance.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
