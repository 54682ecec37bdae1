import type { Handlers } from "../../platform/operation.ts";
import { decodeId } from "../../platform/ids.ts";
import { pageOf } from "../../platform/page.ts";
import { notFound } from "../../platform/problems.ts";
import { archiveProduct } from "./catalogue/archive-product.ts";
import { createProduct } from "./catalogue/create-product.ts";
import { listProducts } from "./catalogue/list-products.ts";
import { presentProduct } from "./catalogue/product.ts";
import { findProduct } from "./catalogue/store.ts";
import { updateProduct } from "./catalogue/update-product.ts";
import { createLocation } from "./locations/create-location.ts";
import { presentLocation } from "./locations/location.ts";
import { findLocation, selectLocations } from "./locations/store.ts";
import { updateLocation } from "./locations/update-location.ts";
import { tellArrivals, type InventoryOptions } from "./stock-arrived.ts";
import { adjustStock } from "./stock/adjust-stock.ts";
import { checkAvailability } from "./stock/check-availability.ts";
import { countStock } from "./stock/count-stock.ts";
import { importStock } from "./stock/import-stock.ts";
import { listReservations } from "./stock/list-reservations.ts";
import { listStockLevels } from "./stock/list-stock-levels.ts";
import { listStockMovements } from "./stock/list-stock-movements.ts";
import { cancelTransfer } from "./transfers/cancel-transfer.ts";
import { createTransfer } from "./transfers/create-transfer.ts";
import { listTransfers } from "./transfers/list-transfers.ts";
import { receiveTransfer } from "./transfers/receive-transfer.ts";
import { shipTransfer } from "./transfers/ship-transfer.ts";
import { readTransfer } from "./transfers/store.ts";
import { presentTransfer } from "./transfers/transfer.ts";

export function inventoryOperations(options: InventoryOptions = {}): InventoryOperations {
  const stockArrived = tellArrivals(options);
  return {
    listProducts,
    createProduct,

    async getProduct({ path }, { tx }) {
      const row = await findProduct(tx, decodeId(path.productId));
      if (!row) throw notFound("product");
      return presentProduct(row);
    },

    updateProduct,
    archiveProduct,

    async listLocations({ query }, { tx, cursors }) {
      const pages = cursors(query);
      const rows = await selectLocations(tx, query.limit + 1, pages.read(query.cursor));
      return pageOf(rows, query.limit, pages, (row) => [row.priority, row.id], presentLocation);
    },

    createLocation,

    async getLocation({ path }, { tx }) {
      const row = await findLocation(tx, decodeId(path.locationId));
      if (!row) throw notFound("location");
      return presentLocation(row);
    },

    updateLocation,
    listStockLevels,
    adjustStock: (request, context) => adjustStock(request, context, stockArrived),
    countStock: (request, context) => countStock(request, context, stockArrived),
    importStock: (request, context) => importStock(request, context, stockArrived),
    checkAvailability,
    listStockMovements,
    listReservations,

    listTransfers,
    createTransfer,

    async getTransfer({ path }, { tx }) {
      const transfer = await readTransfer(tx, decodeId(path.transferId));
      if (!transfer) throw notFound("transfer");
      return presentTransfer(transfer);
    },

    shipTransfer,
    receiveTransfer: (request, context) => receiveTransfer(request, context, stockArrived),
    cancelTransfer: (request, context) => cancelTransfer(request, context, stockArrived),
  };
}

type InventoryOperations = Pick<
  Handlers,
  | "listProducts"
  | "createProduct"
  | "getProduct"
  | "updateProduct"
  | "archiveProduct"
  | "listLocations"
  | "createLocation"
  | "getLocation"
  | "updateLocation"
  | "listStockLevels"
  | "adjustStock"
  | "countStock"
  | "importStock"
  | "checkAvailability"
  | "listStockMovements"
  | "listReservations"
  | "listTransfers"
  | "createTransfer"
  | "getTransfer"
  | "shipTransfer"
  | "receiveTransfer"
  | "cancelTransfer"
>;
