import { readFile } from "node:fs/promises";

import document from "@waybill/contract/openapi.json" with { type: "json" };
import { operations } from "@waybill/contract";
import { expect, test } from "vitest";

import { endpointsOf, type OpenApiDocument } from "./reference/document.ts";
import { exampleOf } from "./reference/example.ts";
import { referenceStyles, renderReference } from "./reference-page.ts";
import { compilePointer } from "./validation.ts";

// The bundled contract is an OpenAPI document; TypeScript infers each of its literals instead.
const contract = document as unknown as OpenApiDocument;
const page = renderReference(contract);

const words: Record<string, string> = {
  public: "Anybody may call it.",
  authenticated: "Needs a credential, and no permission.",
};

test("every operation stands there with its method, path, permission and problems", () => {
  for (const { id, method, path, permission, problems } of Object.values(operations)) {
    const [, section = ""] = page.split(`<section class="operation" id="${id}">`);
    const [own = ""] = section.split("</section>");
    expect(own).toContain(`>${method}</span> <code>/v1${path}</code>`);
    expect(own).toContain(words[permission] ?? `<code>${permission}</code>`);
    for (const code of problems) expect(own).toContain(`href="#problem-${code}"`);
    expect(own).toContain(`curl`);
    expect(own).toContain(`client.${id}(`);
  }
});

test("every link within the page leads somewhere, and no two places have one name", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test("the strictest policy lets it through: no script, no inline style, nothing from elsewhere", () => {
  expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|<iframe|<img/i);
  expect([...page.matchAll(/<link[^>]* href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "/docs/reference.css",
  ]);
});

test("its elements are closed in the order in which they were opened", () => {
  const open: string[] = [];
  for (const [, slash, name = "", end] of page.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/g,
  )) {
    if (end === "/") continue;
    const opened = slash === "" ? open.push(name) && name : open.pop();
    expect(opened).toBe(name);
  }
  expect(open).toEqual([]);
});

test("what the contract says is text, never markup", () => {
  const hostile = {
    ...contract,
    info: { ...contract.info, title: `<script>alert("1")</script>`, summary: `"><b>` },
  };
  const rendered = renderReference(hostile);
  expect(rendered).not.toContain("<script>");
  expect(rendered).toContain("&lt;script&gt;");
  expect(rendered).not.toContain(`"><b>`);
});

test("every example of a request is one that the contract accepts", () => {
  for (const { operation, path, method } of endpointsOf(contract)) {
    const body = operation.requestBody?.content["application/json"]?.schema;
    if (body === undefined) continue;
    const place = path.replace(/^\/v1/, "").replaceAll("/", "~1");
    const accepts = compilePointer(
      document,
      `/paths/${place}/${method.toLowerCase()}/requestBody/content/application~1json/schema`,
    );
    const example = exampleOf(contract, body);
    expect({ example, isValid: accepts(example), errors: accepts.errors }).toEqual({
      example,
      isValid: true,
      errors: null,
    });
  }
});

test("its styles exist and know light and dark", async () => {
  const styles = await readFile(referenceStyles, "utf8");
  expect(styles).toContain("color-scheme: light dark");
});
