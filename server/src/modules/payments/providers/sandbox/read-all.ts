import type { GenericSchema } from "valibot";
import type { ProviderAccount } from "../provider.ts";
import { callSandbox, type SandboxApi } from "./call-sandbox.ts";

interface List<T> {
  items: T[];
  nextCursor: string | null;
}

/** All of a list, asked for page by page. */
export async function* readAll<T>(
  api: SandboxApi,
  account: ProviderAccount,
  { path, query }: { path: string; query: Record<string, string> },
  schema: GenericSchema<unknown, List<T>>,
): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const page: Record<string, string> = {
      ...query,
      limit: "100",
      ...(after !== null && { after }),
    };
    const list: List<T> = await callSandbox(api, account, { path, query: page }, schema);
    yield* list.items;
    after = list.nextCursor;
  } while (after !== null);
}
