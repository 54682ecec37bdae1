import { createHash, randomBytes } from "node:crypto";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../../../test/browser.ts";
import { addAccount, openEmbeddedDoor, type EmbeddedDoor } from "../../../../test/embedded-door.ts";

let door: EmbeddedDoor;
let email: string;

beforeAll(async () => {
  door = await openEmbeddedDoor();
  email = await addAccount(door);
});

interface TokenAnswer {
  access_token: string;
  id_token: string;
}

const redirect = "http://127.0.0.1:9/callback";

/** Goes through the whole code flow as a program on this machine does. */
async function signInAsProgram(change: Record<string, string | undefined> = {}) {
  const verifier = randomBytes(32).toString("base64url");
  const parameters = {
    client_id: "waybill-program",
    redirect_uri: redirect,
    response_type: "code",
    scope: "openid email",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...change,
  };
  const asked = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const browser = openBrowser();
  const query = new URLSearchParams(asked as [string, string][]);
  const address = `${door.url}/oidc/auth?${query.toString()}`;
  const first = await browser.send(address);
  const refusal = first.headers.get("location") ?? "";
  if (refusal.startsWith(redirect)) return { refusal, verifier, code: undefined };
  const page = await browser.visit(address);
  if (!page.body.includes("<form")) return { page, verifier, code: undefined };
  const action = new URL(/action="([^"]+)"/.exec(page.body)?.[1] ?? "", page.url).href;
  const form = new URLSearchParams({ email, password: "plum-otter-47" });
  const posted = await browser.send(action, { method: "POST", body: form });
  const resumed = await browser.send(posted.headers.get("location") ?? "");
  const back = new URL(resumed.headers.get("location") ?? "");
  return { page, verifier, code: back.searchParams.get("code") ?? undefined };
}

function redeem(code: string | undefined, verifier: string): Promise<Response> {
  return fetch(`${door.url}/oidc/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "waybill-program",
      redirect_uri: redirect,
      code: code ?? "",
      code_verifier: verifier,
    }),
  });
}

const ask = (url: string, token: string) =>
  fetch(`${url}/v1/session`, { headers: { authorization: `Bearer ${token}` } });

describe("the embedded issuer", () => {
  test("gives a program an access token as RFC 9068 describes it, and the API takes it", async () => {
    const { code, verifier } = await signInAsProgram();
    const answer = await redeem(code, verifier);
    expect(answer.status).toBe(200);
    const { access_token: token, id_token: idToken } = (await answer.json()) as TokenAnswer;
    expect(decodeProtectedHeader(token)).toMatchObject({ typ: "at+jwt", alg: "ES256" });
    expect(decodeJwt(token)).toMatchObject({
      iss: `${door.url}/oidc`,
      aud: "waybill",
      client_id: "waybill-program",
      email,
    });
    const session = await ask(door.url, token);
    expect(await session.json()).toMatchObject({ type: "user", user: { email } });
    expect((await ask(door.url, idToken)).status).toBe(401);
  });

  test("gives a code to nobody without PKCE, and a token once and to nobody without the verifier", async () => {
    const without = await signInAsProgram({ code_challenge: undefined, code_challenge_method: undefined }); // prettier-ignore
    expect(without.refusal).toContain("error=invalid_request");
    const { code } = await signInAsProgram();
    expect((await redeem(code, randomBytes(32).toString("base64url"))).status).toBe(400);
    const again = await signInAsProgram();
    expect((await redeem(again.code, again.verifier)).status).toBe(200);
    expect((await redeem(again.code, again.verifier)).status).toBe(400);
  });

  test.each([
    "https://evil.example/callback",
    "http://127.0.0.1:9/other",
    "http://localhost:9/callback",
  ])("sends nobody to %s", async (elsewhere) => {
    const { page, code } = await signInAsProgram({ redirect_uri: elsewhere });
    expect([page?.response.status, code, new URL(page?.url ?? "").origin]).toEqual([
      400,
      undefined,
      door.url,
    ]);
    expect(page?.response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("names its public address, whatever host a request names", async () => {
    const answer = await fetch(`${door.url}/oidc/.well-known/openid-configuration`, {
      headers: { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    });
    const metadata = (await answer.json()) as Record<string, string>;
    const names = ["issuer", "authorization_endpoint", "token_endpoint", "jwks_uri"];
    for (const name of names) expect(metadata[name]).toMatch(`${door.url}/oidc`);
  });

  test("refuses a body beyond its limit and answers what is not there as such", async () => {
    const form = new URLSearchParams({ code: "x".repeat(70_000) });
    const large = await fetch(`${door.url}/oidc/token`, { method: "POST", body: form });
    expect(large.status).toBe(400);
    const page = await openBrowser().visit(`${door.url}/auth/login`);
    const action = page.url;
    const posted = await fetch(action, { method: "POST", body: new URLSearchParams({ email: "x".repeat(9_000) }) }); // prettier-ignore
    expect(posted.status).toBe(413);
    expect((await fetch(`${door.url}/oidc/nothing`)).status).toBe(404);
    expect((await fetch(`${door.url}/oidc/interaction/unknown`)).status).toBe(400);
  });

  test("keeps its keys and people: a token outlives a restart", async () => {
    const { code, verifier } = await signInAsProgram();
    const { access_token: token } = (await (await redeem(code, verifier)).json()) as TokenAnswer;
    await door.close();
    door = await openEmbeddedDoor({
      dataDir: door.dataDir,
      port: Number(new URL(door.url).port),
    });
    expect((await ask(door.url, token)).status).toBe(200);
    expect((await signInAsProgram()).code).toBeTruthy();
  });
});
