import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  path: string;
  text: string;
  lines: string[];
}

const skippedFolders = new Set(["node_modules", "dist", "coverage", ".git", ".waybill"]);
const textNames = /\.(ts|tsx|mjs|css|html|sql|ya?ml|json|jsonc|md|csv|svg)$|^(LICENSE|run|\.\w+)$/;

/** Every text file of the checkout. Git is not asked: a copy without its history is held to the same rules. */
export function readTextFiles(folder = root): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = join(folder, entry.name);
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : readTextFiles(at);
    if (!entry.isFile() || !textNames.test(entry.name)) return [];
    const text = readFileSync(at, "utf8");
    const path = relative(root, at).replaceAll(sep, "/");
    return [{ path, text, lines: text.trimEnd().split("\n") }];
  });
}

/** Code that people wrote; what a generator writes says so in its first line. */
export function isHandWrittenCode({ path, lines }: SourceFile): boolean {
  return /\.(ts|tsx|mjs)$/.test(path) && !/generated/i.test(lines[0] ?? "");
}

/** The files of the checkout that a file imports by a relative path. */
export function importsOf({ path, text }: SourceFile): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g);
  return [...found].map(([, specifier = ""]) =>
    relative(root, join(root, dirname(path), specifier)).replaceAll(sep, "/"),
  );
}

/** The lines without comments and the insides of strings, so that words in them count for nothing. */
export function codeLinesOf({ text }: SourceFile): string[] {
  const withoutTemplates = text.replaceAll(/`(?:[^`\\]|\\.)*`/gs, (template) =>
    template.replaceAll(/[^\n]/g, " "),
  );
  return withoutTemplates.split("\n").map((line) =>
    line
      .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
      .replace(/\/\/.*$/, "")
      .replace(/^\s*\/?\*.*$/, ""),
  );
}
