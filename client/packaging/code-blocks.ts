import { readFile } from "node:fs/promises";

/** The blocks of code in a Markdown file whose fence says exactly this. */
export async function codeBlocks(file: string, language: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  const blocks = text.matchAll(/^```([^\n]+)\n([^]*?)^```$/gm);
  return [...blocks].filter(([, said]) => said === language).map(([, , code = ""]) => code);
}
