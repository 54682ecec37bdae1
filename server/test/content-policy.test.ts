import { beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { openEmbeddedDoor, type EmbeddedDoor } from "./embedded-door.ts";
import { sendRaw } from "./send-request.ts";
import { openStockedShop, type StockedShop } from "./stocked-shop.ts";

/** A page as a browser gets it. */
interface Served {
  policy: string;
  body: string;
}

let shop: StockedShop;
let door: EmbeddedDoor;
let payPath: string;
beforeAll(async () => {
  shop = await openStockedShop();
  door = await openEmbeddedDoor();
  const { link } = await shop.client.requestPayment((await shop.place()).id, { method: "card" });
  payPath = new URL(link?.url ?? "").pathname;
});

async function visit(path: string, init: RequestInit = {}): Promise<Served> {
  const { headers, text } = await sendRaw(shop.baseUrl + path, { headers: { accept: "text/html" }, ...init }); // prettier-ignore
  return { policy: headers.get("content-security-policy") ?? "", body: text };
}

const pages: Record<string, () => Promise<Served>> = {
  "the console": () => visit("/northwind/orders"),
  "the console's first page": () => visit("/"),
  "an address that nobody knows": () => visit("/no/such/page"),
  "the API reference": () => visit("/docs"),
  "a sign-in that went wrong": () => visit("/auth/callback?state=x"),
  "a customer's payment page": () => visit(payPath),
  "a payment page that there is not": () => visit("/pay/nothing"),
  "a payment page by a wrong method": () => visit(payPath, { method: "PUT" }),
  "an answer of the API": () => visit("/v1/openapi.json"),
  "a problem of the API": () => visit("/v1/orders"),
  "a file that there is not": () => visit("/assets/nothing.js"),
  "a broken address": () => visit("/%zz"),
  liveness: () => visit("/livez"),
  "the sign-in page": async () => {
    const { response, body } = await openBrowser().visit(`${door.url}/auth/login`);
    expect(body).toContain('type="password"');
    return { policy: response.headers.get("content-security-policy") ?? "", body };
  },
};

/** On which nothing that a person types may be seen by any script. */
const withoutScript = ["the API reference", "a sign-in that went wrong", "the sign-in page", "a customer's payment page", "a payment page that there is not", "a payment page by a wrong method"]; // prettier-ignore

describe.each(Object.keys(pages))("%s", (name) => {
  const open = () => pages[name]?.() ?? Promise.reject(new Error("There is no such page"));

  test("lets no script run but our own files", async () => {
    const { policy, body } = await open();
    for (const directive of [
      "script-src",
      "script-src-elem",
      "script-src-attr",
      "worker-src",
      "object-src",
      "frame-src",
    ]) {
      // prettier-ignore
      const sources = sourcesOf(policy, directive);
      expect([directive, sources.filter((source) => !["'none'", "'self'"].includes(source))]).toEqual([directive, []]); // prettier-ignore
      expect(sources.length).toBeGreaterThan(0);
    }
    // Neither another base for our own addresses, nor a frame around the page.
    expect(sourcesOf(policy, "base-uri")).toEqual(["'none'"]);
    expect(sourcesOf(policy, "frame-ancestors")).toEqual(["'none'"]);
    expect(sourcesOf(policy, "default-src")).toEqual(["'none'"]);
    const foreign = [...body.matchAll(/<script\b[^>]*\bsrc="(?!\/(?!\/))[^"]*"/gi)];
    expect(foreign).toEqual([]);
    expect([...body.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>/gi)]).toEqual([]);
  });
});

describe.each(withoutScript)("%s", (name) => {
  test("has no script at all", async () => {
    const { body } = (await pages[name]?.()) ?? { body: "" };
    expect(body).toContain("<!doctype html>");
    expect(body).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
  });
});

test("where no script belongs, the policy of a payment page and of the sign-in page allows none, not even ours", async () => {
  for (const name of ["the sign-in page", "a customer's payment page"]) {
    const { policy } = (await pages[name]?.()) ?? { policy: "" };
    expect([name, sourcesOf(policy, "script-src")]).toEqual([name, ["'none'"]]);
  }
});

/** What a browser takes for a directive: its own list, or that of the one it falls back to. */
function sourcesOf(policy: string, directive: string): string[] {
  const lists = new Map(
    policy.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const fallbacks: Record<string, string[]> = {
    "script-src-elem": ["script-src"],
    "script-src-attr": ["script-src"],
    "worker-src": ["child-src", "script-src"],
    "frame-src": ["child-src"],
    "base-uri": [],
    "frame-ancestors": [],
  };
  const hasDefault = directive !== "base-uri" && directive !== "frame-ancestors";
  const chain = [
    directive,
    ...(fallbacks[directive] ?? []),
    ...(hasDefault ? ["default-src"] : []),
  ];
  return chain.map((name) => lists.get(name)).find((sources) => sources !== undefined) ?? [];
}
