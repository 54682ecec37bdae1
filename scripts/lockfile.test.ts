import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./root.ts";

interface Entry {
  version?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, Entry>;
};

// npm install drops an optional package that it cannot get and says nothing; npm ci then refuses the lockfile on a
// fresh clone. The tools that come with one package for each platform are pinned to versions that have them all.
test("the lockfile holds every optional package that some package names", () => {
  const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name} of ${path || "the root"}`),
  );
  expect(missing).toEqual([]);
});

test("the lockfile names no registry of the machine it was made on", () => {
  const elsewhere = Object.values(packages).filter(
    ({ resolved, link }) =>
      resolved && !link && !resolved.startsWith("https://registry.npmjs.org/"),
  );
  expect(elsewhere).toEqual([]);
});
