import { expect, test } from "vitest";

import { paths, query } from "./paths.ts";

test("the console's addresses do not change unnoticed", () => {
  const id = "00000000000000000000000000";
  expect({
    root: paths.root(),
    signedIn: paths.signedIn(),
    orders: paths.orders("northwind"),
    pendingOrders: paths.orders("northwind", { status: ["pending", "confirmed"], q: "chai & tea" }),
    newOrder: paths.newOrder("northwind"),
    newOrderFor: paths.newOrder("northwind", { customer: `cus_${id}` }),
    order: paths.order("northwind", `ord_${id}`),
    customers: paths.customers("northwind"),
    newCustomer: paths.newCustomer("northwind"),
    customer: paths.customer("northwind", `cus_${id}`),
    products: paths.products("northwind", { q: "ch" }),
    newProduct: paths.newProduct("northwind"),
    product: paths.product("northwind", `prd_${id}`),
    settings: paths.settings("northwind"),
    members: paths.members("northwind"),
    apiKeys: paths.apiKeys("northwind"),
    auditLog: paths.auditLog("northwind"),
    signIn: paths.signIn("/northwind/orders?status=pending"),
  }).toMatchInlineSnapshot(`
    {
      "apiKeys": "/northwind/settings/api-keys",
      "auditLog": "/northwind/settings/audit-log",
      "customer": "/northwind/customers/cus_00000000000000000000000000",
      "customers": "/northwind/customers",
      "members": "/northwind/settings/members",
      "newCustomer": "/northwind/customers/new",
      "newOrder": "/northwind/orders/new",
      "newOrderFor": "/northwind/orders/new?customer=cus_00000000000000000000000000",
      "newProduct": "/northwind/products/new",
      "order": "/northwind/orders/ord_00000000000000000000000000",
      "orders": "/northwind/orders",
      "pendingOrders": "/northwind/orders?status=pending,confirmed&q=chai%20%26%20tea",
      "product": "/northwind/products/prd_00000000000000000000000000",
      "products": "/northwind/products?q=ch",
      "root": "/",
      "settings": "/northwind/settings",
      "signIn": "/auth/login?return_to=/northwind/orders%3Fstatus%3Dpending",
      "signedIn": "/signed-in",
    }
  `);
});

test("nothing of a search value can become another parameter", () => {
  expect(query({ q: "a&status=paid#x", empty: "", none: undefined })).toBe(
    "?q=a%26status%3Dpaid%23x",
  );
});
