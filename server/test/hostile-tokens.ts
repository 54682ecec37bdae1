import { createHmac, createSign, generateKeyPairSync, KeyObject } from "node:crypto";
import { CompactEncrypt, exportSPKI, generateKeyPair, importJWK } from "jose";
import { sign, type TokenIssuer } from "./token-issuer.ts";

export const now = () => Math.floor(Date.now() / 1_000);
const encode = (value: unknown) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url"); // prettier-ignore

/** What an attacker has to work with: a good token's parts, the issuer's keys, and keys of their own. */
export interface Means {
  issuer: TokenIssuer;
  header: Record<string, unknown> & { alg: string };
  claims: Record<string, unknown>;
  /** Signs with the issuer's own key. */
  signed(header: object, claims: object): Promise<string>;
  good: string;
  /** A key set of the attacker's, reachable by URL, which must never be asked for. */
  foreignUrl: string;
}

type Make = (means: Means) => Promise<string> | string;

export const without = (claims: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
const claims =
  (change: (means: Means) => object): Make =>
  (means) =>
    means.signed({}, change(means));
const header =
  (change: object | ((means: Means) => object)): Make =>
  (means) =>
    means.signed(typeof change === "function" ? change(means) : change, {});
const missing =
  (name: string): Make =>
  ({ issuer, header, claims }) =>
    sign(issuer.keys.RS256, header, without(claims, name));
const parts = (token: string) => token.split(".") as [string, string, string];

function unsigned(alg: string, signature = ""): Make {
  return ({ header, claims }) => `${encode({ ...header, alg })}.${encode(claims)}.${signature}`;
}

/** The classic confusion: the public key, which everyone has, as the secret of an HMAC. */
function hmacWith(alg: string, digest: string, secretOf: (means: Means) => Promise<string>): Make {
  return async (means) => {
    const content = `${encode({ ...means.header, alg })}.${encode(means.claims)}`;
    const mac = createHmac(digest, await secretOf(means)).update(content);
    return `${content}.${mac.digest("base64url")}`;
  };
}

const publicPem = async ({ issuer }: Means) => {
  const key = await importJWK({ ...issuer.publicKeys[0], ext: true }, "RS256");
  return exportSPKI(key as Parameters<typeof exportSPKI>[0]);
};

function byForeignKey(change: (means: Means) => object, key: KeyObject = foreign.privateKey): Make {
  return (means) => {
    const content = `${encode({ ...means.header, ...change(means) })}.${encode(means.claims)}`;
    return `${content}.${createSign("sha256").update(content).sign(key, "base64url")}`;
  };
}

const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const foreignJwk = foreign.publicKey.export({ format: "jwk" });
const year = 365 * 24 * 60 * 60;

/** Each of them must be refused. */
export const hostile: Record<string, Make> = {
  "algorithm none": unsigned("none"),
  "algorithm None": unsigned("None"),
  "algorithm NONE with a signature of nonsense": unsigned("NONE", "bm9uc2Vuc2U"),
  "algorithm none with the signature of a good token": (means) =>
    unsigned("none", parts(means.good)[2])(means) as string,
  "HS256 with the public key as PEM": hmacWith("HS256", "sha256", publicPem),
  "HS384 with the public key as PEM": hmacWith("HS384", "sha384", publicPem),
  "HS512 with the public key as JSON": hmacWith("HS512", "sha512", async ({ issuer }) => JSON.stringify(issuer.publicKeys[0])), // prettier-ignore
  "HS256 with the modulus": hmacWith("HS256", "sha256", async ({ issuer }) => issuer.publicKeys[0]?.n ?? ""), // prettier-ignore
  "HS256 with an empty secret": hmacWith("HS256", "sha256", async () => ""),
  "another algorithm than the key's": ({ issuer, header, claims }) => {
    const content = `${encode({ ...header, alg: "RS512" })}.${encode(claims)}`;
    const key = KeyObject.from(issuer.keys.RS256);
    return `${content}.${createSign("sha512").update(content).sign(key, "base64url")}`;
  },
  "an RS256 signature said to be PS256": ({ good, header }) =>
    [encode({ ...header, alg: "PS256" }), ...parts(good).slice(1)].join("."),
  "an algorithm that does not exist": unsigned("RS257", "bm9uc2Vuc2U"),
  "an algorithm that is a list": ({ good, header }) =>
    [encode({ ...header, alg: ["RS256"] }), ...parts(good).slice(1)].join("."),

  "another issuer": claims(() => ({ iss: "https://issuer.example" })),
  "the issuer with a slash more": claims(({ issuer }) => ({ iss: `${issuer.url}/` })),
  "the issuer in a list": claims(({ issuer }) => ({ iss: [issuer.url] })),
  "another audience": claims(() => ({ aud: "another-api" })),
  "the console's client as audience": claims(() => ({ aud: "waybill-console" })),
  "the audience in other letters": claims(() => ({ aud: "Waybill" })),
  "the audience with a space": claims(() => ({ aud: "waybill " })),
  "audiences joined in one text": claims(() => ({ aud: "waybill,another-api" })),
  "the audience nested in a list of lists": claims(() => ({ aud: [["waybill"]] })),
  "an audience beside what is no text": claims(() => ({ aud: ["waybill", { any: true }] })),
  "an empty list of audiences": claims(() => ({ aud: [] })),

  "type JWT, as an id token has": header({ typ: "JWT" }),
  "no type": ({ issuer, header, claims }) => sign(issuer.keys.RS256, without(header, "typ") as never, claims), // prettier-ignore
  "the type of a logout token": header({ typ: "logout+jwt" }),
  "an id token in full": ({ signed, issuer }) =>
    signed({ typ: "JWT" }, { iss: issuer.url, aud: "waybill", nonce: "n", auth_time: now() }),

  expired: claims(() => ({ iat: now() - 7_200, exp: now() - 3_600 })),
  "expired just beyond the tolerance": claims(() => ({ iat: now() - 600, exp: now() - 35 })),
  "not valid yet": claims(() => ({ nbf: now() + 3_600 })),
  "issued in the future": claims(() => ({ iat: now() + 3_600, exp: now() + 7_200 })),
  "a lifetime of ten years": claims(() => ({ exp: now() + 10 * year })),
  "a lifetime of a day and a minute": claims(() => ({ exp: now() + 24 * 3_600 + 60 })),
  "expiry as a text": claims(() => ({ exp: String(now() + 3_600) })),
  "time of issue as a text": claims(() => ({ iat: String(now()) })),
  "not-before as a text": claims(() => ({ nbf: String(now() - 60) })),
  "expiry that is null": claims(() => ({ exp: null })),
  "expiry beyond every number": claims(() => ({ exp: 1e300 })),
  "expiry before the time of issue": claims(() => ({ iat: now() + 20, exp: now() + 10 })),

  "no issuer": missing("iss"),
  "no subject": missing("sub"),
  "no audience": missing("aud"),
  "no expiry": missing("exp"),
  "no time of issue": missing("iat"),
  "no token id": missing("jti"),
  "no client": missing("client_id"),
  "an empty subject": claims(() => ({ sub: "" })),
  "a subject that is a number": claims(() => ({ sub: 1 })),
  "a subject that is an object": claims(() => ({ sub: { $ne: null } })),
  "a subject with a NUL": claims(() => ({ sub: "admin\0" })),
  "a subject of look-alike letters": claims(() => ({ sub: "\u0430dmin" })),
  "a subject without end": claims(() => ({ sub: "x".repeat(1_000) })),
  "claims that are a list": ({ issuer, header }) => signRaw(issuer, header, "[]"),
  "claims that are no JSON": ({ issuer, header }) => signRaw(issuer, header, "sub=admin"),

  "a key id that the issuer does not have": header({ kid: "another" }),
  "no key id": ({ issuer, header, claims }) => sign(issuer.keys.RS256, without(header, "kid") as never, claims), // prettier-ignore
  "a key id that is a path": header({ kid: "../../dev/null" }),
  "the key id of another algorithm's key": header({ kid: "key-ES256" }),
  "a foreign key under the issuer's key id": byForeignKey(() => ({})),
  "a foreign key under its own key id": byForeignKey(() => ({ kid: "foreign" })),
  "a jku that leads to the attacker": byForeignKey(({ foreignUrl }) => ({ kid: "foreign", jku: foreignUrl })), // prettier-ignore
  "an x5u that leads to the attacker": byForeignKey(({ foreignUrl }) => ({ kid: "foreign", x5u: foreignUrl })), // prettier-ignore
  "a jwk of the attacker": byForeignKey(() => ({ jwk: { ...foreignJwk, kid: "key-RS256" } })),
  "an x5c of the attacker": byForeignKey(() => ({ x5c: [foreign.publicKey.export({ format: "der", type: "spki" }).toString("base64")] })), // prettier-ignore
  "a good signature and a jku": rawHeader(({ foreignUrl }) => ({ jku: foreignUrl })),
  "a good signature and a jwk": rawHeader(() => ({ jwk: foreignJwk })),
  "a critical header that nobody knows": rawHeader(() => ({ crit: ["exp"], exp: 1 })),
  "an unencoded payload (b64 false)": rawHeader(() => ({ crit: ["b64"], b64: false })),
  "a compressed payload": rawHeader(() => ({ zip: "DEF" })),

  "a payload that was changed": ({ good, claims }) => {
    const [head, , signature] = parts(good);
    return [head, encode({ ...claims, sub: "admin" }), signature].join(".");
  },
  "a signature that was changed": ({ good }) => {
    const [head, payload, signature] = parts(good);
    return [head, payload, (signature.startsWith("A") ? "B" : "A") + signature.slice(1)].join(".");
  },
  "a signature cut short": ({ good }) => good.slice(0, -20),
  "an empty signature": ({ good }) => `${parts(good).slice(0, 2).join(".")}.`,
  "two parts": ({ good }) => parts(good).slice(0, 2).join("."),
  "four parts": ({ good }) => `${good}.more`,
  "an encrypted token": async () => {
    const { publicKey } = await generateKeyPair("RSA-OAEP-256");
    return new CompactEncrypt(Buffer.from("{}"))
      .setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM", typ: "at+jwt", kid: "key-RS256" })
      .encrypt(publicKey);
  },
  "a token in a token": ({ issuer, header, good }) =>
    signRaw(issuer, { ...header, cty: "JWT" }, good),
  "an all-zero ECDSA signature": ({ header, claims }) =>
    `${encode({ ...header, alg: "ES256", kid: "key-ES256" })}.${encode(claims)}.${Buffer.alloc(64).toString("base64url")}`,
  "a header that is no JSON": ({ good }) => ["bm8", ...parts(good).slice(1)].join("."),
  "padding behind each part": ({ good }) =>
    parts(good)
      .map((part) => `${part}==`)
      .join("."),
  "a huge token": claims(() => ({ padding: "x".repeat(9_000) })),
  "letters beyond ASCII": ({ good }) => `${good.slice(0, -1)}\u00e9`,
  "an empty credential": () => "",
  "only dots": () => "..",
};

/** The issuer's own signature over a content that jose would not make. */
function signRaw(issuer: TokenIssuer, header: object, content: string): Promise<string> {
  const signing = `${encode(header)}.${encode(content)}`;
  return crypto.subtle
    .sign("RSASSA-PKCS1-v1_5", issuer.keys.RS256, Buffer.from(signing))
    .then((signature) => `${signing}.${Buffer.from(signature).toString("base64url")}`);
}

function rawHeader(change: (means: Means) => object): Make {
  return (means) =>
    signRaw(means.issuer, { ...means.header, ...change(means) }, JSON.stringify(means.claims));
}
