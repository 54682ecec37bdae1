import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { errors, type default as Provider } from "oidc-provider";
import { hasCardNumber } from "../../../platform/card-number.ts";
import { normalEmail } from "../../tenants/index.ts";
import { pageHeaders, problemPage } from "../page.ts";
import type { Accounts } from "./accounts.ts";
import { openAttempts } from "./attempts.ts";
import { signInPage, type DemoLogin } from "./sign-in-page.ts";

export interface InteractionOptions {
  provider: Provider;
  accounts: Accounts;
  /** Asked for each page: they are made after the server was put together. */
  demoLogins(): readonly DemoLogin[];
}

interface SignInForm {
  email: string;
  password: string;
}

const formLimitBytes = 4 * 1024;

/** The page that asks who somebody is, and what it posts to. The provider's cookie ties both to one browser. */
export async function serveInteractions(
  fastify: FastifyInstance,
  { provider, accounts, demoLogins }: InteractionOptions,
): Promise<void> {
  const attempts = openAttempts();
  readForms(fastify);

  fastify.get("/interaction/:uid", (request, reply) => show(request, reply, 200, "", undefined));

  fastify.post("/interaction/:uid", async (request, reply) => {
    const form = readSignInForm(request.body);
    const email = normalEmail(form.email);
    if (!(await isUnderWay(request, reply))) return sayExpired(reply);
    if (!attempts.mayTry(email)) return show(request, reply, 429, email, tooManyAttempts);
    const account = await accounts.check(email, form.password);
    if (!account) {
      attempts.failed(email);
      return show(request, reply, 401, email, "The email address or the password is not right.");
    }
    attempts.succeeded(email);
    const login = { accountId: account.subject };
    const next = await provider.interactionResult(request.raw, reply.raw, { login });
    return reply.redirect(next, 303);
  });

  const isUnderWay = async (request: FastifyRequest, reply: FastifyReply) =>
    (await find(request, reply)) !== undefined;

  async function find(request: FastifyRequest, reply: FastifyReply) {
    try {
      return await provider.interactionDetails(request.raw, reply.raw);
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return undefined;
      throw error;
    }
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    email: string,
    fault: string | undefined,
  ): Promise<FastifyReply> {
    const interaction = await find(request, reply);
    if (!interaction) return sayExpired(reply);
    const target = URL.parse(String(interaction.params["redirect_uri"]))?.origin;
    const action = request.url.split("?", 1)[0] ?? "";
    return reply
      .code(status)
      .headers(pageHeaders(target ? [target] : []))
      // What is no address of anybody is not shown again.
      .send(signInPage({ action, email: hasCardNumber(email) ? "" : email, fault, demoLogins: demoLogins() })); // prettier-ignore
  }
}

const tooManyAttempts = "Too many wrong passwords. Try again in a quarter of an hour.";

function sayExpired(reply: FastifyReply): FastifyReply {
  return reply
    .code(400)
    .headers(pageHeaders())
    .send(
      problemPage("This page is too old", "Signing in took too long, or began in another browser."),
    );
}

function readForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: formLimitBytes },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
}

function readSignInForm(body: unknown): SignInForm {
  const form = body instanceof URLSearchParams ? body : new URLSearchParams();
  return { email: form.get("email") ?? "", password: form.get("password") ?? "" };
}
