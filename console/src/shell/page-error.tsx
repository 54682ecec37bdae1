import type { ErrorComponentProps } from "@tanstack/react-router";
import { SearchX } from "lucide-react";

import { isSignedOut } from "../errors.ts";
import { paths } from "../paths.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { SignInPage } from "./sign-in-page.tsx";

export function PageError({ error, reset }: ErrorComponentProps) {
  if (isSignedOut(error)) return <SignInPage />;
  return (
    <main className="mx-auto max-w-md pt-[12vh]">
      <h1 className="sr-only">Error</h1>
      <ErrorState error={error} onRetry={reset} />
    </main>
  );
}

export function NotFoundPage() {
  return (
    <main className="mx-auto max-w-md pt-[12vh]">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={<SearchX />}
        title="There is nothing at this address"
        action={<ButtonLink href={paths.root()}>Go to the orders</ButtonLink>}
      >
        It may have been mistyped, or it belongs to a tenant that you are not a member of.
      </EmptyState>
    </main>
  );
}
