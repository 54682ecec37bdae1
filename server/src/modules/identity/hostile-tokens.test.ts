import { randomUUID } from "node:crypto";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { foreignJwk, hostile, now, without, type Means } from "../../../test/hostile-tokens.ts";
import { openDoor } from "../../../test/identity-door.ts";
import { openTokenIssuer, sign } from "../../../test/token-issuer.ts";

async function openMeans(): Promise<{ url: string; means: Means; foreignFetches(): number }> {
  const issuer = await openTokenIssuer();
  const { url } = await openDoor({ issuer: () => issuer.settings });
  let foreignFetches = 0;
  const attacker = createServer((_request, response) => {
    foreignFetches += 1;
    response.end(JSON.stringify({ keys: [{ ...foreignJwk, kid: "foreign", alg: "RS256" }] }));
  });
  await new Promise<void>((done) => attacker.listen(0, "127.0.0.1", done));
  onTestFinished(() => void attacker.close());
  const header = { alg: "RS256", typ: "at+jwt", kid: "key-RS256" };
  const claims = {
    iss: issuer.url,
    sub: randomUUID(),
    aud: "waybill",
    iat: now(),
    exp: now() + 3_600,
    jti: randomUUID(),
    client_id: "a-program",
    email: `${randomUUID()}@example.com`,
    email_verified: true,
    name: "Ada",
  };
  const signed = (header2: object, claims2: object) =>
    sign(issuer.keys.RS256, { ...header, ...header2 } as typeof header, { ...claims, ...claims2 });
  const good = await signed({}, {});
  const foreignUrl = `http://127.0.0.1:${(attacker.address() as AddressInfo).port}/keys`;
  const means = { issuer, header, claims, signed, good, foreignUrl };
  return { url, means, foreignFetches: () => foreignFetches };
}

interface Answered {
  status: number;
  type: string | undefined;
  challenge: string | undefined;
  body: string;
}

/** Without fetch, which would not send such headers as they are. */
function ask(url: string, authorization: string | string[]): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(`${url}/v1/session`, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"],
          challenge: response.headers["www-authenticate"],
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on("error", reject);
    outgoing.setHeader("authorization", authorization);
    outgoing.end();
  });
}

describe("access tokens", () => {
  test(`each of ${Object.keys(hostile).length} hostile tokens is refused, and no foreign key is fetched`, async () => {
    const { url, means, foreignFetches } = await openMeans();
    expect((await ask(url, `Bearer ${means.good}`)).status).toBe(200);
    const wrong: string[] = [];
    for (const [name, make] of Object.entries(hostile)) {
      const token = await make(means);
      const answer = await ask(url, `Bearer ${token}`);
      const isRefused =
        answer.status === 401 &&
        answer.type?.startsWith("application/problem+json") &&
        answer.challenge?.includes("Bearer") &&
        answer.body.includes('"unauthenticated"');
      if (!isRefused) wrong.push(`${name}: ${answer.status} ${answer.body}`);
    }
    expect(wrong).toEqual([]);
    expect(foreignFetches()).toBe(0);
    // Unknown key ids do not make us ask the issuer again and again.
    expect(means.issuer.fetches()).toBe(1);
    expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(40);
  });

  test("a good token is refused in every other dress", async () => {
    const { url, means } = await openMeans();
    const dresses: (string | string[])[] = [
      means.good,
      `Basic ${means.good}`,
      `Bearer${means.good}`,
      `Bearer ${means.good} ${means.good}`,
      `Bearer ${means.good}, Bearer ${means.good}`,
      [`Bearer ${means.good}`, `Bearer ${means.good}`],
      `DPoP ${means.good}`,
      `Bearer "${means.good}"`,
    ];
    for (const dress of dresses) expect((await ask(url, dress)).status).toBe(401);
    expect((await fetch(`${url}/v1/session?access_token=${means.good}`)).status).toBe(401);
  });

  test.each(["RS256", "PS256", "ES256", "EdDSA"] as const)(
    "a good %s token is accepted, whatever the type's long form or the client's claim",
    async (alg) => {
      const { url, means } = await openMeans();
      const { issuer, claims } = means;
      const header = { alg, kid: `key-${alg}`, typ: "application/at+jwt" };
      const inFull = {
        ...without(claims, "client_id"),
        azp: "a-program",
        aud: ["waybill", "other"],
      };
      const answer = await ask(url, `bearer ${await sign(issuer.keys[alg], header, inFull)}`);
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body)).toMatchObject({
        type: "user",
        user: { email: claims["email"] },
        memberships: [],
      });
    },
  );

  test("a person that nobody knows and whose email is not verified is refused", async () => {
    const { url, means } = await openMeans();
    const token = await means.signed({}, { email_verified: false });
    const answer = await ask(url, `Bearer ${token}`);
    expect([answer.status, answer.body]).toEqual([401, expect.stringContaining("not signed in")]);
  });

  test("while the issuer is down, tokens cannot be checked: 503, and it heals by itself", async () => {
    const { url, means } = await openMeans();
    means.issuer.isDown = true;
    const answer = await ask(url, `Bearer ${means.good}`);
    expect(answer.status).toBe(503);
    means.issuer.isDown = false;
    await expect
      .poll(async () => (await ask(url, `Bearer ${means.good}`)).status, { timeout: 5_000 })
      .toBe(200);
  });
});
