import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReturnId } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { ButtonLink } from "../../ui/link.tsx";
import { ReturnCard } from "./return-card.tsx";
import { returnQuery } from "./return-queries.ts";

export function load({ tenant, queryClient, params }: Place): void {
  void queryClient.prefetchQuery(returnQuery(tenant, asReturnId(params)));
}

export function Page() {
  const tenant = useTenant();
  const returnId = asReturnId(useParams({ strict: false }));
  const { data } = useQuery(returnQuery(tenant, returnId));
  const { slug } = tenant;
  return (
    <>
      <PageHeader
        title={data === undefined ? "Return" : `Return ${data.number}`}
        parent={{ label: "Returns", href: paths.returns(slug) }}
        actions={
          data && <ButtonLink href={paths.order(slug, data.orderId)}>Show the order</ButtonLink>
        }
      />
      <div className="rounded-lg border border-line bg-surface px-4">
        <ReturnCard returnId={returnId} />
      </div>
    </>
  );
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asReturnId(params: Readonly<Record<string, string | undefined>>): ReturnId {
  return (params["returnId"] ?? "") as ReturnId; // the type says how it begins, which an address need not obey
}
