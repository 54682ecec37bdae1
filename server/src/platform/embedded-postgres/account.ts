import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { StartRefusal } from "../start-refusal.ts";

const run = promisify(execFile);

/** Whom PostgreSQL runs as: undefined is whoever we are. */
export type Account = { name: string; uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. A bare uid will not do either: without an entry in passwd it does not start,
 * so root hands it to an account that exists, or makes one.
 */
export async function chooseAccount(
  amRoot = process.getuid?.() === 0,
  candidates = accountsForRoot,
): Promise<Account> {
  if (!amRoot) return undefined;
  for (const candidate of candidates) {
    const account = await findAccount(candidate.name);
    if (account) return account;
    for (const [command, ...args] of candidate.create ?? []) {
      await run(command, args).catch(() => undefined);
      const created = await findAccount(candidate.name);
      if (created) return created;
    }
  }
  throw new StartRefusal(
    "PostgreSQL cannot run as root, and this machine has no account postgres, waybill or nobody to run it as." +
      " Start Waybill as an ordinary user, or set DATABASE_URL.",
  );
}

type Command = [command: string, ...args: string[]];
interface Candidate {
  name: string;
  create?: Command[];
}

const accountsForRoot: Candidate[] = [
  { name: "postgres" },
  {
    name: "waybill",
    create: [
      [
        "useradd",
        "--system",
        "--user-group",
        "--no-create-home",
        "--home-dir",
        "/nonexistent",
        "waybill",
      ],
      ["adduser", "-S", "-D", "-H", "waybill"],
    ],
  },
  { name: "nobody" },
];

async function findAccount(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
