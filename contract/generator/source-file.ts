import { format } from "oxfmt";

/** A generated file: where it goes, from the root of the repository, and what stands in it. */
export interface SourceFile {
  path: string;
  text: string;
}

const header =
  "// Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again.\n\n";

export async function typeScriptFile(path: string, ...sections: string[]): Promise<SourceFile> {
  return formatted(path, header + sections.join("\n"));
}

export async function jsonFile(path: string, value: unknown): Promise<SourceFile> {
  return formatted(path, JSON.stringify(value, null, 2));
}

export async function markdownFile(path: string, ...lines: string[]): Promise<SourceFile> {
  const note =
    "<!-- Generated from the contract by contract/generate.ts. Do not edit: change the contract and run it again. -->\n";
  return formatted(path, [note, ...lines].join("\n"));
}

/** Formatted as the repository's own check wants it, so that a fresh file is also a clean one. */
async function formatted(path: string, text: string): Promise<SourceFile> {
  const { code, errors } = await format(path, text, {});
  const [error] = errors;
  if (error !== undefined)
    throw new Error(`${path} cannot be formatted: ${error.message}\n${text}`);
  return { path, text: code };
}
