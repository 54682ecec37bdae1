import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
  Outlet,
} from "@tanstack/react-router";

import { keepToken } from "./features/invitation/kept-token.ts";
import { page } from "./page.tsx";
import { paths } from "./paths.ts";
import { lastTenant, sessionQuery } from "./session.ts";
import { Home } from "./shell/home.tsx";
import { NotFoundPage, PageError } from "./shell/page-error.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignedIn } from "./shell/signed-in.tsx";
import { openTenant } from "./shell/open-tenant.ts";

/** The map of the console: every address and the file that shows it. */
const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: PageError,
  notFoundComponent: NotFoundPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: async ({ context }) => {
    const { memberships } = await context.queryClient.ensureQueryData(sessionQuery);
    const last = memberships.find(({ slug }) => slug === lastTenant()) ?? memberships[0];
    if (last) throw redirect({ href: paths.orders(last.slug), replace: true }); // oxlint-disable-line typescript/only-throw-error -- the router's way
  },
  component: Home,
});

const signedIn = createRoute({
  getParentRoute: () => root,
  path: "signed-in",
  component: SignedIn,
});

const acceptInvitation = createRoute({
  getParentRoute: () => root,
  path: "accept-invitation",
  beforeLoad: async ({ context }) => {
    keepToken();
    await context.queryClient.ensureQueryData(sessionQuery);
  },
  component: lazyRouteComponent(
    () => import("./features/invitation/accept-invitation-page.tsx"),
    "Page",
  ),
});

const tenant = createRoute({
  getParentRoute: () => root,
  path: "$tenant",
  beforeLoad: openTenant,
  component: Shell,
});

const inTenant = () => tenant;
const tenantHome = createRoute({
  getParentRoute: inTenant,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ href: paths.orders(params.tenant), replace: true }); // oxlint-disable-line typescript/only-throw-error -- the router's way
  },
});

const inStock = () => stock;

const stock = page(inTenant, "stock", () => import("./features/stock/stock-layout.tsx"));

const inPayments = () => payments;

const payments = page(
  inTenant,
  "payments",
  () => import("./features/payments/payments-layout.tsx"),
);

const inSettings = () => settings;

const settings = page(
  inTenant,
  "settings",
  () => import("./features/settings/settings-layout.tsx"),
);

export const routeTree = root.addChildren([
  home,
  signedIn,
  acceptInvitation,
  tenant.addChildren([
    tenantHome,
    page(inTenant, "orders", () => import("./features/orders/orders-page.tsx")),
    page(inTenant, "orders/new", () => import("./features/orders/new/new-order-page.tsx")),
    page(inTenant, "orders/$orderId", () => import("./features/orders/detail/order-page.tsx")),
    page(inTenant, "orders/$orderId/edit", () => import("./features/orders/edit/edit-page.tsx")),
    page(inTenant, "fulfilment", () => import("./features/fulfilment/fulfilment-page.tsx")),
    page(inTenant, "returns", () => import("./features/returns/returns-page.tsx")),
    page(inTenant, "returns/$returnId", () => import("./features/returns/return-page.tsx")),
    payments.addChildren([
      page(inPayments, "/", () => import("./features/payments/payments-page.tsx")),
      page(inPayments, "attention", () => import("./features/payments/attention-page.tsx")),
      page(inPayments, "disputes", () => import("./features/payments/disputes-page.tsx")),
      page(inPayments, "gateway", () => import("./features/payments/gateway/gateway-page.tsx")),
    ]),
    page(inTenant, "payments/$paymentId", () => import("./features/payments/payment-page.tsx")),
    page(inTenant, "gift-cards", () => import("./features/gift-cards/gift-cards-page.tsx")),
    page(
      inTenant,
      "gift-cards/$giftCardId",
      () => import("./features/gift-cards/gift-card-page.tsx"),
    ),
    page(inTenant, "customers", () => import("./features/customers/customers-page.tsx")),
    page(inTenant, "customers/new", () => import("./features/customers/new-customer-page.tsx")),
    page(inTenant, "customers/$customerId", () => import("./features/customers/customer-page.tsx")),
    page(inTenant, "products", () => import("./features/products/products-page.tsx")),
    page(inTenant, "products/new", () => import("./features/products/new-product-page.tsx")),
    page(inTenant, "products/$productId", () => import("./features/products/product-page.tsx")),
    stock.addChildren([
      page(inStock, "/", () => import("./features/stock/levels-page.tsx")),
      page(inStock, "transfers", () => import("./features/stock/transfers-page.tsx")),
      page(inStock, "movements", () => import("./features/stock/movements-page.tsx")),
      page(inStock, "count", () => import("./features/stock/count-page.tsx")),
      page(inStock, "import", () => import("./features/stock/import-page.tsx")),
    ]),
    page(inTenant, "stock/transfers/new", () => import("./features/stock/new-transfer-page.tsx")),
    page(
      inTenant,
      "stock/transfers/$transferId",
      () => import("./features/stock/transfer-page.tsx"),
    ),
    settings.addChildren([
      page(inSettings, "/", () => import("./features/settings/general-page.tsx")),
      page(inSettings, "locations", () => import("./features/settings/locations-page.tsx")),
      page(inSettings, "shipping", () => import("./features/settings/shipping-page.tsx")),
      page(inSettings, "taxes", () => import("./features/settings/taxes-page.tsx")),
      page(
        inSettings,
        "payments",
        () => import("./features/settings/payments/payment-settings-page.tsx"),
      ),
      page(inSettings, "order-statuses", () => import("./features/settings/statuses-page.tsx")),
      page(inSettings, "automation", () => import("./features/settings/automation-page.tsx")),
      page(inSettings, "members", () => import("./features/settings/members-page.tsx")),
      page(inSettings, "api-keys", () => import("./features/settings/api-keys-page.tsx")),
      page(inSettings, "audit-log", () => import("./features/settings/audit-log-page.tsx")),
    ]),
  ]),
]);
