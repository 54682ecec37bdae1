import { useEffect } from "react";

import { paths } from "../paths.ts";
import { ButtonLink } from "../ui/link.tsx";
import { Mark } from "./mark.tsx";

/** Shown in place of any page to whoever is not signed in; the address stays, and is where signing in leads. */
export function SignInPage() {
  useEffect(() => {
    document.title = "Sign in · Waybill";
  }, []);
  const { pathname, search, hash } = location;
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-6 pb-[10vh]">
      <div className="w-full max-w-xs">
        <Mark className="size-10" />
        <h1 className="mt-5 text-xl font-semibold">Sign in to Waybill</h1>
        <p className="mt-1 text-muted">
          The order desk. You will come back to the page you asked for.
        </p>
        <ButtonLink
          variant="primary"
          href={paths.signIn(pathname + search + hash)}
          className="mt-6 w-full"
        >
          Continue to sign in
        </ButtonLink>
      </div>
    </main>
  );
}
