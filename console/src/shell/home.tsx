import { Store } from "lucide-react";

import { EmptyState } from "../ui/empty-state.tsx";
import { SignOutButton } from "./sign-out.tsx";

/** For people who are signed in but belong to no tenant yet; all others are sent on to their orders. */
export function Home() {
  return (
    <main className="mx-auto max-w-md pt-[16vh]">
      <h1 className="sr-only">Waybill</h1>
      <EmptyState icon={<Store />} title="No tenant yet" action={<SignOutButton />}>
        You are signed in, but you are not a member of any tenant. Ask an admin for an invitation,
        and open its link.
      </EmptyState>
    </main>
  );
}
