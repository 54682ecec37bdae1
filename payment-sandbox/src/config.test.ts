import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const secret = "s".repeat(32);

test("variables say how it is started, and parameters win over them", () => {
  const env = { SANDBOX_SECRET: secret, SANDBOX_PORT: "4301", SANDBOX_DATA_DIR: "there" };
  expect(readConfig(env, ["--port", "0", "--public-url", "https://pay.example"])).toEqual({
    ...{ secret, port: 0, host: "127.0.0.1", dataDir: "there" },
    publicUrl: "https://pay.example",
  });
});

test.each([
  [{}, [], "SANDBOX_SECRET"],
  [{ SANDBOX_SECRET: "short" }, [], "SANDBOX_SECRET"],
  [{ SANDBOX_SECRET: secret, SANDBOX_PORT: "http" }, [], "SANDBOX_PORT"],
  [{ SANDBOX_SECRET: secret }, ["--port", "70000"], "SANDBOX_PORT"],
  [{ SANDBOX_SECRET: secret }, ["--public-url", "https://a/b"], "SANDBOX_PUBLIC_URL"],
])("%j %j is refused", (env, args, name) => {
  expect(() => readConfig(env, args)).toThrow(name);
});
