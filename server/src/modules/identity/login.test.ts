import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openBrowser, type Browser } from "../../../test/browser.ts";
import { openDoor } from "../../../test/identity-door.ts";
import { createTenant } from "../tenants/index.ts";
import { newId } from "../../platform/ids.ts";
import { currentTime } from "../../platform/clock.ts";
import { openEmbeddedIssuer, type EmbeddedIssuer } from "./index.ts";

async function openDoorWithEmbeddedIssuer() {
  const dataDir = await mkdtemp(join(tmpdir(), "waybill-identity-"));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  let embedded: EmbeddedIssuer | undefined;
  const door = await openDoor({
    async issuer(url) {
      embedded = await openEmbeddedIssuer({
        dataDir,
        publicUrl: url,
        audience: "waybill",
        ownAddress: () => url,
        demoLogins: () => [],
      });
      return embedded.settings;
    },
    serve: async (fastify) => embedded?.serve(fastify),
  });
  const email = `ada-${newId()}@example.com`;
  await embedded?.accounts.put([{ email, name: "Ada", password: "plum-otter-47" }]);
  const slug = `t-${newId().slice(-12)}`;
  const tenant = await createTenant(
    door.database,
    {
      slug,
      name: "T",
      admin: { email, name: "Ada" },
      currency: "EUR",
      timeZone: "Europe/Berlin",
      locale: "de-DE",
    },
    currentTime(),
    () => {},
  );
  return { ...door, dataDir, email, slug, tenant };
}

const fromTheConsole = { "x-waybill-console": "1", "sec-fetch-site": "same-origin" };

async function signIn(browser: Browser, url: string, email: string, returnTo = "/") {
  const page = await browser.visit(`${url}/auth/login?return_to=${encodeURIComponent(returnTo)}`);
  return browser.submit(page, { email, password: "plum-otter-47" });
}

test("a person signs in at the embedded issuer and is the member that waited for them", async () => {
  const { url, email, slug, dataDir } = await openDoorWithEmbeddedIssuer();
  const browser = openBrowser();
  const end = await signIn(browser, url, email, "/somewhere?x=1");
  expect(end.url).toBe(`${url}/somewhere?x=1`);
  const session = await browser.send(`${url}/v1/session`, { headers: fromTheConsole });
  expect(await session.json()).toMatchObject({
    type: "user",
    user: { email, name: "Ada" },
    memberships: [{ slug, role: "admin" }],
  });
  const { mode } = await stat(join(dataDir, "accounts.json"));
  expect(mode & 0o777).toBe(0o600);
  expect(await readFile(join(dataDir, "accounts.json"), "utf8")).not.toContain("plum-otter");
});
