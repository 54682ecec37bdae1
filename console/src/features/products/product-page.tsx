import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ProductId } from "@waybill/client";

import type { Place } from "../../page.tsx";
import { paths } from "../../paths.ts";
import { PageHeader } from "../../shell/page-header.tsx";
import { useTenant } from "../../tenant.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonRows } from "../../ui/skeleton.tsx";
import { StatusDot } from "../../ui/status-dot.tsx";
import { ArchiveButton } from "./archive-button.tsx";
import { ProductForm } from "./product-form.tsx";
import { movementsQuery, productQuery, stockLevelsQuery } from "./product-queries.ts";
import { StockPanel } from "./stock-panel.tsx";

export function load({ tenant, queryClient, params }: Place): void {
  const productId = asProductId(params);
  void queryClient.prefetchQuery(productQuery(tenant, productId));
  if (!tenant.can("stock:read")) return;
  void queryClient.prefetchQuery(stockLevelsQuery(tenant, productId));
  void queryClient.prefetchQuery(movementsQuery(tenant, productId));
}

export function Page() {
  const tenant = useTenant();
  const productId = asProductId(useParams({ strict: false }));
  const { data: product, error, refetch } = useQuery(productQuery(tenant, productId));
  const parent = { label: "Products", href: paths.products(tenant.slug) };
  if (product === undefined) {
    return (
      <>
        <PageHeader title="Product" parent={parent} />
        {error === null ? (
          <SkeletonRows rows={6} widths={["w-32", "w-64"]} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={product.title}
        parent={parent}
        aside={product.status === "archived" && <StatusDot tone="neutral" label="Archived" />}
        actions={product.status === "active" && <ArchiveButton product={product} />}
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <ProductForm product={product} />
        {tenant.can("stock:read") && <StockPanel product={product} />}
      </div>
    </>
  );
}

/** The service judges whether it is one; a wrong one answers as an unknown one does. */
function asProductId(params: Readonly<Record<string, string | undefined>>): ProductId {
  return (params["productId"] ?? "") as ProductId; // the type says how it begins, which an address need not obey
}
