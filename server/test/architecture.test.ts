import { describe, expect, test } from "vitest";
import {
  codeLinesOf,
  importsOf,
  isHandWrittenCode,
  readTextFiles,
  type SourceFile,
} from "./source-files.ts";

/** A module may use those before it, through their index.ts; so there are no cycles, and orders never leak downwards. */
const moduleOrder = [
  ...["tenants", "identity", "customers", "pricing", "taxes", "inventory", "shipping", "orders"],
  ...["payments", "fulfilment", "returns", "documents", "search", "analytics", "exports"],
  ...["imports", "bulk", "realtime", "notifications", "webhooks", "workflow", "conservation"],
];

const files = readTextFiles();
const code = files.filter(isHandWrittenCode);
const isTest = ({ path }: SourceFile) => /\.test(-d)?\.tsx?$/.test(path) || /\/test\//.test(path);
const server = code.filter((file) => file.path.startsWith("server/src/") && !isTest(file));
const inModules = server.filter(({ path }) => path.startsWith("server/src/modules/"));
const moduleOf = (path: string) => /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1];

describe("modules", () => {
  const uses = inModules.flatMap((file) =>
    importsOf(file)
      .filter(
        (target) => moduleOf(target) !== undefined && moduleOf(target) !== moduleOf(file.path),
      )
      .map((target) => ({ from: file.path, target })),
  );

  test("are all in the list that says which may use which", () => {
    const unknown = new Set(inModules.map(({ path }) => moduleOf(path) ?? ""));
    for (const name of moduleOrder) unknown.delete(name);
    expect([...unknown]).toEqual([]);
  });

  test("use each other only through index.ts", () => {
    const around = uses.filter(
      ({ target }) => target !== `server/src/modules/${moduleOf(target)}/index.ts`,
    );
    expect(around).toEqual([]);
  });

  test("use only those before them", () => {
    const rank = (path: string) => moduleOrder.indexOf(moduleOf(path) ?? "");
    expect(uses.filter(({ from, target }) => rank(target) > rank(from))).toEqual([]);
  });

  test("are unknown to the platform", () => {
    const platform = server.filter(({ path }) => path.startsWith("server/src/platform/"));
    const reaching = platform.filter((file) => importsOf(file).some((target) => moduleOf(target)));
    expect(pathsOf(reaching)).toEqual([]);
  });
});

describe("one place for each", () => {
  test("SQL is written in store.ts and in the platform", () => {
    const statement = /sql-template-tag|\bsql`|`\s*(select|insert into|update|delete from|with)\s/i;
    const elsewhere = inModules.filter(
      ({ path, text }) => !/\/([\w-]+-)?store\.ts$/.test(path) && statement.test(text),
    );
    expect(pathsOf(elsewhere)).toEqual([]);
  });

  test("the time is asked in clock.ts", () => {
    const asking = /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(|\bTemporal\.Now\b/;
    const elsewhere = server.filter(({ path }) => path !== "server/src/platform/clock.ts");
    expect(codeThat(elsewhere, (line) => asking.test(line))).toEqual([]);
  });

  test("the environment is read in config.ts and by the commands", () => {
    const allowed =
      /^((server|payment-sandbox)\/src\/config\.ts|run\.mjs|scripts\/|[\w-]*\.config\.ts)/;
    const elsewhere = code.filter((file) => !allowed.test(file.path));
    expect(codeThat(elsewhere, (line) => /\bprocess\.env\b/.test(line))).toEqual([]);
  });

  test("SQL decides nothing by the database's clock", () => {
    const clock =
      /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp)\(\)|\bcurrent_timestamp\b/i;
    const stores = inModules.filter(({ path }) => path.endsWith("store.ts"));
    expect(linesThat(stores, (line) => clock.test(line))).toEqual([]);
  });
});

describe("sizes", () => {
  test("a file passes 300 lines only with a reason", () => {
    const long = code.filter(({ lines }) => lines.length > 300);
    expect(pathsOf(long.filter(({ text }) => !/\/\/ long because: \S/.test(text)))).toEqual([]);
  });

  test("the median file stays under 90 lines", () => {
    const sizes = code.map(({ lines }) => lines.length).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
  });

  test("an exception to a lint rule gives its reason", () => {
    const bare =
      /(oxlint|eslint)-disable(?!.* -- \S)|@ts-(ignore|nocheck|expect-error)(?!.*\w+ \w+)/;
    expect(linesThat(code, (line) => bare.test(line) && !line.includes("const bare"))).toEqual([]);
  });
});

describe("names", () => {
  const drawer = /^(services?|managers?|helpers?|utils?|lib|common|impl|dtos?)$/i;

  test("no file or folder is a drawer", () => {
    const words = ({ path }: SourceFile) => path.replace(/\.\w+$/, "").split(/[/.-]/);
    expect(pathsOf(code.filter((file) => words(file).some((word) => drawer.test(word))))).toEqual(
      [],
    );
  });

  test("no type is one either", () => {
    const declared = /\b(?:class|interface|type|enum) (\w+)/;
    const isDrawer = (name: string) => name.split(/(?=[A-Z])/).some((word) => drawer.test(word));
    expect(codeThat(code, (line) => isDrawer(declared.exec(line)?.[1] ?? ""))).toEqual([]);
  });

  test("files are kebab-case", () => {
    const odd = code.filter(({ path }) => !/^[a-z0-9_$.[\]-]+$/.test(path.split("/").at(-1) ?? ""));
    expect(pathsOf(odd)).toEqual([]);
  });

  test("migrations are numbered from 0001 without a gap", () => {
    const numbers = files.flatMap(({ path }) => {
      const number = /^server\/migrations\/(\d{4})-[a-z0-9-]+\.sql$/.exec(path)?.[1];
      return path.startsWith("server/migrations/") ? [Number(number)] : [];
    });
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe("nothing is left lying about", () => {
  test("no file names a path of the machine it was written on", () => {
    const machine = new RegExp(String.raw`(^|[^\w.])/(work|root|home/\w+)/\w|/tmp/[a-z]\w*/`);
    expect(linesThat(files, (line) => machine.test(line))).toEqual([]);
  });

  test("nothing is left to do", () => {
    const marks = /\b(TODO|FIXME)\b/;
    const others = code.filter(({ path }) => !path.endsWith("/architecture.test.ts"));
    expect(linesThat(others, (line) => marks.test(line))).toEqual([]);
  });

  test("an assertion of a type says why", () => {
    const assertion = /[\w)\]}>"] as (?!const\b|=)[\w{([<"']/;
    // Renames, remapped keys of a type, and the prose between JSX tags are none.
    const other = /^\s*(import|export)\b|^\s*(type )?\w+ as \w+,?$| in keyof |^[^=;(){}[\]:<>]*$/;
    const found = code
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        codeLinesOf(file).flatMap((each, index) => {
          const line = file.path.endsWith(".tsx") ? each.replaceAll(/>[^<>{}]*</g, "><") : each;
          const around = file.lines.slice(Math.max(index - 1, 0), index + 1).join("\n");
          const isExplained = /\/\/|\*\//.test(around);
          return assertion.test(line) && !other.test(line) && !isExplained
            ? [`${file.path}:${index + 1} ${file.lines[index]?.trim()}`]
            : [];
        }),
      );
    expect(found).toEqual([]);
  });
});

function pathsOf(found: SourceFile[]): string[] {
  return found.map(({ path }) => path);
}

function linesThat(among: SourceFile[], matches: (line: string) => boolean): string[] {
  return among.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (matches(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

function codeThat(among: SourceFile[], matches: (line: string) => boolean): string[] {
  return linesThat(
    among.map((file) => ({ ...file, lines: codeLinesOf(file) })),
    matches,
  );
}
