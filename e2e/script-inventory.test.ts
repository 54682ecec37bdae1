import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { BrowserContext, Page } from "playwright-core";
import { openJourneys, type Journey } from "./browser-test.ts";
import { fillShelves, placeOrders } from "./fill-shelves.ts";
import type { Desk } from "./open-desk.ts";
import { settle } from "./settle.ts";

interface Inventory {
  scripts: { name: string; origin: "own"; purpose: string; integrity: string }[];
  pages: { name: string; address: string; scripts: string[] }[];
}

const root = join(import.meta.dirname, "..");
const built = join(root, "console/dist");
const inventory = JSON.parse(
  readFileSync(join(root, "docs/script-inventory.json"), "utf8"),
) as Inventory; // It is ours.

/** Where each page of the inventory is, and whether somebody is signed in there. */
const openings: Record<string, { isSignedIn?: true; addressOf: (desk: Desk) => Promise<string> }> =
  {
    payment: { addressOf: askForPayment },
    "sign-in": { addressOf: async () => "/auth/login?return_to=/northwind/orders" },
    "API reference": { addressOf: async () => "/docs" },
    "console, signed out": { addressOf: async () => "/northwind/orders" },
    "console, orders": { isSignedIn: true, addressOf: async () => "/northwind/orders" },
    "console, an order and its payments": {
      isSignedIn: true,
      addressOf: async (desk) => `/northwind/orders/${(await newOrder(desk)).id}`,
    },
  };

const test = openJourneys(({ client }) => fillShelves(client));

test("a page loads the scripts of the inventory and no other, not even one that is put there from inside", async (journey) => {
  expect(inventory.pages.map(({ name }) => name).toSorted()).toEqual(
    Object.keys(openings).toSorted(),
  );
  const manifest = await readManifest();
  for (const { name, address, scripts } of inventory.pages) {
    const { page, loaded } = await open(journey, name);
    expect(isAt(page, journey.desk, address), `${name} is at ${page.url()}`).toBe(true);
    const used = new Set<string>();
    for (const { path, bytes } of loaded) {
      const known = withoutHash(path);
      const entry = scripts.includes(known) || !manifest.has(path) ? known : "assets/*.js";
      used.add(entry);
      // What was served is what lies in the build, so nobody has put another file in its place.
      expect(bytes.equals(await readFile(join(built, path))), `${path} is the built one`).toBe(
        true,
      );
    }
    expect([name, [...used].toSorted()]).toEqual([name, scripts.toSorted()]);
    expect([name, await inlineScriptsOf(page)]).toEqual([name, []]);
    expect([name, await page.evaluate(smuggle)]).toEqual([name, ["https://scripts.example/skim.js", "inline"]]); // prettier-ignore
    expect(await page.title()).not.toBe("skimmed");
    await page.context().close();
  }
});

test("every script of the inventory has a page, a purpose and our own origin", async () => {
  const used = new Set(inventory.pages.flatMap(({ scripts }) => scripts));
  expect([...used].toSorted()).toEqual(inventory.scripts.map(({ name }) => name).toSorted());
  for (const { origin, purpose, integrity } of inventory.scripts) {
    expect([origin, purpose.length > 20, integrity.length > 20]).toEqual(["own", true, true]);
  }
});

interface Loaded {
  /** Below the build's folder. */
  path: string;
  bytes: Buffer;
}

/** Opens a page of the inventory in a browser of its own, and tells what came with it. */
async function open(journey: Journey, name: string): Promise<{ page: Page; loaded: Loaded[] }> {
  const { desk } = journey;
  const opening = openings[name];
  if (!opening) throw new Error(`Nobody knows where ${name} is.`);
  const address = desk.baseUrl + (await opening.addressOf(desk));
  const context = await contextOf(journey, opening.isSignedIn === true);
  const page = await context.newPage();
  const arriving: Promise<Loaded>[] = [];
  const others: string[] = [];
  page.on("response", (response) => {
    const { origin, pathname } = new URL(response.url());
    const isScript =
      response.request().resourceType() === "script" ||
      (response.headers()["content-type"] ?? "").includes("javascript");
    if (!isScript) return;
    if (origin !== desk.baseUrl) others.push(response.url());
    arriving.push(response.body().then((bytes) => ({ path: pathname.slice(1), bytes })));
  });
  page.on("worker", (worker) => others.push(worker.url()));
  context.on("serviceworker", (worker) => others.push(worker.url()));
  await page.goto(address);
  await settle(page);
  const loaded = await Promise.all(arriving);
  expect([name, others]).toEqual([name, []]);
  return { page, loaded };
}

/** Not one of the journey's: what the browser complains about here is what is asked for. */
async function contextOf(journey: Journey, isSignedIn: boolean): Promise<BrowserContext> {
  const known = isSignedIn ? (await journey.signIn("manager")).context() : await journey.visit();
  const context = await known.browser()?.newContext({ storageState: await known.storageState() });
  if (!context) throw new Error("The browser is gone.");
  await known.close();
  return context;
}

/** Chunk names without the hash that Vite gives them. */
const withoutHash = (path: string) => path.replace(/-[\w-]{8}\.js$/, ".js");

/** All files of the build, as the build lists them. */
async function readManifest(): Promise<Set<string>> {
  const text = await readFile(join(built, ".vite/manifest.json"), "utf8");
  const chunks = JSON.parse(text) as Record<string, { file: string }>; // Vite's documented form.
  return new Set(Object.values(chunks).map(({ file }) => file));
}

/** Whether the page came from where the inventory says; signing in goes on to the provider's own page. */
function isAt(page: Page, { baseUrl }: Desk, address: string): boolean {
  const { origin, pathname } = new URL(page.url());
  const form = new RegExp(`^${address.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  return origin === baseUrl && (form.test(pathname) || pathname.startsWith("/oidc/interaction/"));
}

/** Scripts within the page itself: elements, attributes such as `onclick`, and addresses that are scripts. */
function inlineScriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const isInline = element instanceof HTMLScriptElement && element.src === "";
      const attributes = [...element.attributes].filter(
        ({ name, value }) => name.startsWith("on") || /^\s*javascript:/i.test(value),
      );
      return isInline || attributes.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );
}

/** Runs in the page: what its policy refuses of a foreign and of an inline script. */
async function smuggle(): Promise<string[]> {
  const refused: string[] = [];
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
    refused.push(blockedURI);
  });
  const foreign = document.createElement("script");
  foreign.src = "https://scripts.example/skim.js";
  const ended = new Promise((resolve) => {
    foreign.addEventListener("error", resolve);
    foreign.addEventListener("load", resolve);
  });
  document.head.append(foreign);
  await ended;
  const inline = document.createElement("script");
  inline.textContent = "document.title = 'skimmed'";
  document.head.append(inline);
  // The browser tells of a refusal in a task of its own.
  while (refused.length < 2) await new Promise((resolve) => setTimeout(resolve));
  return refused;
}

async function newOrder({ client }: Desk) {
  const { items } = await client.listCustomers({ q: "alfreds" });
  const [customer] = items;
  const [order] = customer ? await placeOrders(client, customer, 1) : [];
  if (!order) throw new Error("The shelves are empty.");
  return order;
}

/** The path of the link that a customer gets. */
async function askForPayment(desk: Desk): Promise<string> {
  const { id } = await newOrder(desk);
  const { link } = await desk.client.requestPayment(id, { method: "card" });
  if (!link) throw new Error("A payment by card has a link.");
  return new URL(link.url).pathname;
}
