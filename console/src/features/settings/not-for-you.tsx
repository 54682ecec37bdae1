import { Ban } from "lucide-react";

import { EmptyState } from "../../ui/empty-state.tsx";

/** A part of the settings that the person's role cannot see, known before anything is asked. */
export function NotForYou() {
  return (
    <EmptyState icon={<Ban />} title="Your role does not allow this">
      Ask an admin of this tenant for the permission.
    </EmptyState>
  );
}
