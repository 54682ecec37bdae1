import { Ban } from "lucide-react";

import { paths } from "../paths.ts";
import { useTenant } from "../tenant.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { ButtonLink } from "../ui/link.tsx";
import { PageHeader } from "./page-header.tsx";

/** A page that the person's role cannot use, known before anything is asked. */
export function Forbidden({ title }: { title: string }) {
  const { slug } = useTenant();
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        icon={<Ban />}
        title="Your role does not allow this"
        action={<ButtonLink href={paths.orders(slug)}>Go to the orders</ButtonLink>}
      >
        Ask an admin of this tenant for the permission.
      </EmptyState>
    </>
  );
}
