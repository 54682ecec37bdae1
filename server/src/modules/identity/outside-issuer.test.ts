import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { openBrowser } from "../../../test/browser.ts";
import { beginTenant, fromTheConsole } from "../../../test/embedded-door.ts";
import { openDoor } from "../../../test/identity-door.ts";
import { newId } from "../../platform/ids.ts";

beforeAll(() => {
  // oidc-provider says at length that its defaults are for development; here they are.
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(console, "info").mockImplementation(() => {});
});

interface Person {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** The server behind another provider than its own: RS256, HTTP Basic, consent, and claims at userinfo alone. */
async function openDoorBehind(person: Person) {
  const listener = createServer();
  await new Promise<void>((done) => listener.listen(0, "127.0.0.1", done));
  onTestFinished(() => void listener.close());
  // A server that listens on TCP has an address with a port.
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const door = await openDoor({
    issuer(publicUrl) {
      const provider = new Provider(url, {
        clients: [
          {
            client_id: "our-client",
            client_secret: "our-secret",
            redirect_uris: [`${publicUrl}/auth/callback`],
          },
        ],
        claims: { email: ["email", "email_verified"], profile: ["name"] },
        findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...person }) }),
        cookies: { keys: ["a key of the tests"] },
      });
      const answer = provider.callback();
      listener.on("request", (request, response) => void answer(request, response));
      return {
        url,
        namespace: url,
        audience: "waybill",
        clientId: "our-client",
        clientSecret: "our-secret",
        allowHttp: true,
      };
    },
  });
  const browser = openBrowser();
  const signIn = async (login: string) => {
    const page = await browser.visit(`${door.url}/auth/login?return_to=/there`);
    const consent = await browser.submit(page, { prompt: "login", login, password: "any" });
    return browser.submit(consent, { prompt: "consent" });
  };
  const session = async () => {
    const answer = await browser.send(`${door.url}/v1/session`, { headers: fromTheConsole });
    return answer.status === 200 ? ((await answer.json()) as object) : answer.status;
  };
  return { ...door, browser, signIn, session };
}

test("people of any OpenID provider sign in, known by issuer and subject", async () => {
  const email = `${newId()}@example.com`;
  const door = await openDoorBehind({ email, email_verified: true, name: "Ada Byron" });
  const { slug } = await beginTenant(door.database, email);
  expect((await door.signIn("ada")).url).toBe(`${door.url}/there`);
  expect(await door.session()).toMatchObject({
    user: { email, name: "Ada Byron" },
    memberships: [{ slug, role: "admin" }],
  });
});

test("an address that the provider did not verify opens nothing", async () => {
  const email = `${newId()}@example.com`;
  const door = await openDoorBehind({ email });
  await beginTenant(door.database, email);
  await door.signIn("mallory");
  expect(await door.session()).toMatchObject({ user: { email, name: email }, memberships: [] });
});

test("somebody without an email address is told why they cannot come in", async () => {
  const door = await openDoorBehind({ name: "Nobody" });
  const end = await door.signIn("nobody");
  expect([end.response.status, end.body]).toEqual([
    400,
    expect.stringContaining("no email address"),
  ]);
  expect(await door.session()).toBe(401);
});

test("who refuses at the provider is told so, on a page", async () => {
  const door = await openDoorBehind({ email: `${newId()}@example.com` });
  const page = await door.browser.visit(`${door.url}/auth/login`);
  const abort = /href="([^"]*\/abort)"/.exec(page.body)?.[1] ?? "";
  const end = await door.browser.visit(new URL(abort, page.url).href);
  expect([end.response.status, end.body]).toEqual([400, expect.stringContaining("not signed in")]);
  expect(end.response.headers.get("content-type")).toContain("text/html");
});

test("while the provider is away, the sign-in page says so, and API keys work", async () => {
  const door = await openDoor({
    issuer: () => ({
      url: "http://127.0.0.1:1",
      namespace: "away",
      audience: "waybill",
      clientId: "x",
      clientSecret: "y",
      allowHttp: true,
    }),
  });
  const page = await openBrowser().visit(`${door.url}/auth/login`);
  expect([page.response.status, page.body]).toEqual([
    503,
    expect.stringContaining("does not answer"),
  ]);
  const { apiKey } = await beginTenant(door.database);
  const headers = { authorization: `Bearer ${apiKey}` };
  expect((await fetch(`${door.url}/v1/session`, { headers })).status).toBe(200);
});
