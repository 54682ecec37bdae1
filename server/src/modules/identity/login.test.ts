import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../test/browser.ts";
import {
  addAccount,
  beginTenant,
  fromTheConsole,
  openEmbeddedDoor,
  signInWith,
  type EmbeddedDoor,
} from "../../../test/embedded-door.ts";
import { sql } from "../../platform/database.ts";

const cookieName = "__Host-waybill";
const sessionOf = (
  browser: ReturnType<typeof openBrowser>,
  url: string,
  headers: Record<string, string> = fromTheConsole,
) =>
  // prettier-ignore
  browser.send(`${url}/v1/session`, { headers });

// One server and one person for the file: hashing a password is meant to take its time.
let door: EmbeddedDoor;
let email: string;
let url: string;

beforeAll(async () => {
  door = await openEmbeddedDoor();
  ({ url } = door);
  email = await addAccount(door);
});

async function signedIn() {
  const browser = openBrowser();
  await signInWith(browser, url, email);
  return browser;
}

/** Of the person alone: other tests run in the same database. */
const theirs = () => sql`user_id = (select id from users where email = ${email})`;

describe("signing in", () => {
  test("a person signs in at the embedded issuer and is the member that waited for them", async () => {
    const { slug } = await beginTenant(door.database, email.toUpperCase());
    const browser = openBrowser();
    const end = await signInWith(browser, door.url, email, "/somewhere?x=1#y");
    expect(end.url).toBe(`${door.url}/somewhere?x=1#y`);
    const session = await sessionOf(browser, door.url);
    expect(await session.json()).toMatchObject({
      type: "user",
      user: { email, name: "Ada" },
      memberships: [{ slug, role: "admin", currency: "EUR", timeZone: "Europe/Berlin" }],
    });
  });

  test("the password is stored as a hash, in files that nobody else can read", async () => {
    await signedIn();
    const { dataDir } = door;
    for (const name of ["accounts.json", "issuer-keys.json"]) {
      const file = join(dataDir, name);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readFile(file, "utf8")).not.toContain("plum-otter");
    }
  });

  test("the session's cookie is tied to the origin and hidden from scripts, and no token is in it", async () => {
    const browser = openBrowser();
    const lines: string[] = [];
    const { send } = browser;
    const page = await browser.visit(`${door.url}/auth/login`);
    const action = /action="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const form = new URLSearchParams({ email, password: "plum-otter-47" });
    let response = await send(new URL(action, page.url).href, { method: "POST", body: form });
    for (let hop = 0; hop < 5 && response.headers.has("location"); hop += 1) {
      response = await send(new URL(response.headers.get("location") ?? "", door.url).href);
      lines.push(...response.headers.getSetCookie());
    }
    const line = lines.find((each) => each.startsWith(`${cookieName}=`)) ?? "";
    expect(line).toMatch(/^__Host-waybill=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/); // prettier-ignore
  });

  test("a wrong password and an unknown address are answered alike, and tried ten times at most", async () => {
    const email = await addAccount(door);
    const browser = openBrowser();
    const page = await browser.visit(`${door.url}/auth/login`);
    const wrong = await browser.submit(page, { email, password: "wrong" });
    const unknown = await browser.submit(page, { email: "nobody@example.com", password: "wrong" });
    expect([wrong.response.status, unknown.response.status]).toEqual([401, 401]);
    expect(unknown.body.replace("nobody@example.com", "")).toBe(wrong.body.replace(email, ""));
    const more = Array.from({ length: 9 }, () => browser.submit(page, { email, password: "x" }));
    await Promise.all(more);
    const right = await browser.submit(page, { email, password: "plum-otter-47" });
    expect(right.response.status).toBe(429);
  });

  test("the sign-in page runs no script, escapes what was typed, and may be framed by nobody", async () => {
    const browser = openBrowser();
    const page = await browser.visit(`${door.url}/auth/login`);
    const policy = page.response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    const typed = await browser.submit(page, {
      email: `"><script>alert(1)</script>`,
      password: "x",
    });
    expect(typed.body).not.toContain("<script");
    expect(typed.body).not.toMatch(/ style=|<style| on\w+=/);
  });

  test("leads to no other origin", async () => {
    const browser = openBrowser();
    const end = await signInWith(browser, url, email, "//evil.example/x");
    expect(end.url).toBe(`${url}/`);
  });

  test("the answer to somebody else's sign-in signs nobody in", async () => {
    const attacker = openBrowser();
    const page = await attacker.visit(`${door.url}/auth/login`);
    const action = /action="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const form = new URLSearchParams({ email, password: "plum-otter-47" });
    const posted = await attacker.send(door.url + action, { method: "POST", body: form });
    const resumed = await attacker.send(posted.headers.get("location") ?? "");
    const callback = resumed.headers.get("location") ?? "";
    expect(callback).toContain("/auth/callback?code=");
    const victim = openBrowser();
    const answer = await victim.send(callback);
    expect(answer.status).toBe(400);
    expect(victim.cookies()[cookieName]).toBeUndefined();
    // Its own browser can use it, once.
    expect((await attacker.send(callback)).status).toBe(303);
    expect((await attacker.send(callback)).status).toBe(400);
  });

  test("several tabs can sign in at once", async () => {
    const browser = openBrowser();
    const one = await browser.visit(`${door.url}/auth/login?return_to=/one`);
    await browser.visit(`${door.url}/auth/login?return_to=/two`);
    const end = await browser.submit(one, { email, password: "plum-otter-47" });
    expect(end.url).toBe(`${door.url}/one`);
  });

  test("the same machine under its other name is sent to the public one", async () => {
    const { port } = new URL(url);
    const answer = await openBrowser().send(`http://localhost:${port}/auth/login?return_to=/x`);
    expect(answer.headers.get("location")).toBe(`${url}/auth/login?return_to=/x`);
  });
});

describe("a session", () => {
  test("ends at once when its person logs out, and the next sign-in asks for the password again", async () => {
    const browser = await signedIn();
    const secret = browser.cookies()[cookieName] ?? "";
    expect((await sessionOf(browser, url)).status).toBe(200);
    const out = await browser.send(`${url}/auth/logout`, {
      method: "POST",
      headers: fromTheConsole,
    });
    expect(out.status).toBe(204);
    expect(browser.cookies()[cookieName]).toBeUndefined();
    browser.set(cookieName, secret);
    expect((await sessionOf(browser, url)).status).toBe(401);
    const page = await browser.visit(`${url}/auth/login`);
    expect(page.url).toContain("/oidc/interaction/");
  });

  test("without logging out, the issuer knows the browser and lets it in again", async () => {
    const browser = await signedIn();
    browser.set(cookieName, "");
    expect((await browser.visit(`${url}/auth/login?return_to=/back`)).url).toBe(`${url}/back`);
  });

  test("that was there before a sign-in ends with it", async () => {
    const browser = await signedIn();
    const before = browser.cookies()[cookieName] ?? "";
    await browser.visit(`${url}/auth/login`);
    expect(browser.cookies()[cookieName]).not.toBe(before);
    const other = openBrowser();
    other.set(cookieName, before);
    expect((await sessionOf(other, url)).status).toBe(401);
  });

  test("is not used by a page of another site, neither to read nor to log out", async () => {
    const strangers = {
      "another site": { "x-waybill-console": "1", "sec-fetch-site": "cross-site" },
      "a sister site": { "x-waybill-console": "1", "sec-fetch-site": "same-site" },
      "a typed address": { "x-waybill-console": "1", "sec-fetch-site": "none" },
      "our site without the header": { "sec-fetch-site": "same-origin" },
      "an old browser elsewhere": { "x-waybill-console": "1", origin: "https://evil.example" },
      "neither Sec-Fetch-Site nor Origin": { "x-waybill-console": "1" },
    };
    const browser = await signedIn();
    for (const [name, headers] of Object.entries(strangers)) {
      const read = await sessionOf(browser, url, headers);
      const out = await browser.send(`${url}/auth/logout`, { method: "POST", headers });
      expect([name, read.status, out.status]).toEqual([name, 403, 403]);
    }
    expect((await sessionOf(browser, url)).status).toBe(200);
  });

  test("works from an old browser that names our origin", async () => {
    const browser = await signedIn();
    const answer = await sessionOf(browser, url, { "x-waybill-console": "1", origin: url });
    expect(answer.status).toBe(200);
  });

  test("together with a bearer is a 400 that names both", async () => {
    const browser = await signedIn();
    const { database } = door;
    const { apiKey } = await beginTenant(database);
    const headers = { ...fromTheConsole, authorization: `Bearer ${apiKey}` };
    const answer = await sessionOf(browser, url, headers);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      code: "invalid_request",
      detail: expect.stringMatching(/__Host-waybill.*Authorization/),
      errors: [{ pointer: `cookie:${cookieName}` }, { pointer: "header:Authorization" }],
    });
  });

  test("that is unknown, malformed or of another length is a 401", async () => {
    for (const value of ["x", "A".repeat(43), "A".repeat(4_000), "../../etc", "%00"]) {
      const browser = openBrowser();
      browser.set(cookieName, value);
      expect((await sessionOf(browser, url)).status).toBe(401);
    }
  });

  test.each([
    ["12 hours idle", sql`last_seen_at = last_seen_at - interval '12 hours 1 second'`],
    ["7 days old", sql`expires_at = expires_at - interval '7 days 1 second'`],
  ])("ends when it is %s", async (_name, aged) => {
    const browser = await signedIn();
    const { database } = door;
    expect((await sessionOf(browser, url)).status).toBe(200);
    await database.system((tx) => tx.query(sql`update sessions set ${aged} where ${theirs()}`));
    await expect.poll(async () => (await sessionOf(browser, url)).status, { timeout: 5_000, interval: 250 }).toBe(401); // prettier-ignore
  });

  test("that another process ended is refused within 5 seconds", async () => {
    const browser = await signedIn();
    const { database } = door;
    expect((await sessionOf(browser, url)).status).toBe(200);
    await database.system((tx) => tx.query(sql`delete from sessions where ${theirs()}`));
    await expect.poll(async () => (await sessionOf(browser, url)).status, { timeout: 5_000, interval: 250 }).toBe(401); // prettier-ignore
  });
});
