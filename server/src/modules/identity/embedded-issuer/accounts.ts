import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { normalEmail } from "../../tenants/index.ts";
import { readPrivateFile, writePrivateFile } from "../private-file.ts";

/** A person who can sign in at the embedded issuer. */
export interface Account {
  /** Made of the email address, so that a lost file can be written anew and its people stay who they were. */
  subject: string;
  email: string;
  name: string;
}

export interface Accounts {
  find(subject: string): Account | undefined;
  has(email: string): boolean;
  /** Takes as long for an unknown address as for a wrong password. */
  check(email: string, password: string): Promise<Account | undefined>;
  /** Adds people or gives them other passwords, with one write of the file. */
  put(people: readonly { email: string; name: string; password: string }[]): Promise<void>;
}

interface StoredAccount extends Account {
  scheme: string;
  salt: string;
  hash: string;
}

const keyBytes = 32;
/** Some 50 ms: the passwords are random, and for the demo they stand in credentials.json beside this file anyway. */
const cost = { N: 2 ** 14, r: 8, p: 1 };
const scheme = `scrypt ${cost.N} ${cost.r} ${cost.p}`;
const derive = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt);
const nobody = { salt: randomBytes(16).toString("base64"), hash: randomBytes(keyBytes).toString("base64") }; // prettier-ignore

/** Keeps the accounts in a file of the data folder: this issuer is for demo and tests. */
export async function openAccounts(dataDir: string): Promise<Accounts> {
  const file = join(dataDir, "accounts.json");
  // Nobody but us writes the file, and a broken one is better refused by its first use than guessed at.
  const stored = ((await readPrivateFile(file)) ?? []) as StoredAccount[];
  // Who was hashed otherwise is unknown, and is added anew with another password.
  const readable = stored.filter((account) => account.scheme === scheme);
  const byEmail = new Map(readable.map((account) => [account.email, account]));
  return {
    find: (subject) => byEmail.values().find((account) => account.subject === subject),
    has: (email) => byEmail.has(normalEmail(email)),
    async check(email, password) {
      const account = byEmail.get(normalEmail(email));
      const { salt, hash } = account ?? nobody;
      const isRight = timingSafeEqual(
        await hashPassword(password, salt),
        Buffer.from(hash, "base64"),
      );
      return isRight ? account : undefined;
    },
    async put(people) {
      for (const { password, ...person } of people) {
        const email = normalEmail(person.email);
        const salt = randomBytes(16).toString("base64");
        const hash = (await hashPassword(password, salt)).toString("base64");
        byEmail.set(email, {
          subject: subjectOf(email),
          email,
          scheme,
          name: person.name,
          salt,
          hash,
        });
      }
      await writePrivateFile(file, [...byEmail.values()]);
    },
  };
}

function subjectOf(email: string): string {
  return createHash("sha256").update(`account of ${email}`).digest("base64url").slice(0, 22);
}

function hashPassword(password: string, salt: string): Promise<Buffer> {
  return derive(password.normalize("NFKC"), Buffer.from(salt, "base64"), keyBytes, cost);
}
