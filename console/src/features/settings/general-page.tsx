import { useQuery } from "@tanstack/react-query";

import type { Place } from "../../page.tsx";
import { useTenant } from "../../tenant.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { GeneralForm } from "./general-form.tsx";
import { settingsQuery } from "./settings-queries.ts";

export function load({ tenant, queryClient }: Place): void {
  void queryClient.prefetchQuery(settingsQuery(tenant));
}

export function Page() {
  const { data, error, refetch } = useQuery(settingsQuery(useTenant()));
  if (data !== undefined) return <GeneralForm settings={data} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <SkeletonRows rows={5} widths={["w-32", "w-64"]} />;
}
