import { keepPreviousData } from "@tanstack/react-query";
import type { LocationId, ProductId, TransferId, TransferStatus } from "@waybill/client";
import { pages, query } from "@waybill/react";

import type { Tenant } from "../../tenant.ts";
import { transferWords } from "./stock-words.ts";

export interface LevelSearch {
  q?: string;
  location?: string;
  /** `yes` keeps what is low. */
  low?: string;
}

export function levelsQuery({ client }: Tenant, { q = "", location = "", low = "" }: LevelSearch) {
  return {
    ...pages(client, "listStockLevels", {
      ...(q !== "" && { q }),
      ...inLocation(location),
      ...(low === "yes" && { lowStock: true }),
    }),
    placeholderData: keepPreviousData,
  };
}

export interface MovementSearch {
  product?: string;
}

export function allMovementsQuery({ client }: Tenant, { product = "" }: MovementSearch) {
  const productId = product as ProductId; // the service judges it, and its answer is shown
  return {
    ...pages(client, "listStockMovements", product === "" ? {} : { productId }),
    placeholderData: keepPreviousData,
  };
}

export interface TransferSearch {
  status?: string;
  location?: string;
}

export function transfersQuery({ client }: Tenant, { status, location = "" }: TransferSearch) {
  return {
    ...pages(client, "listTransfers", {
      ...(isTransferStatus(status) && { status: [status] }),
      ...inLocation(location),
    }),
    placeholderData: keepPreviousData,
  };
}

export function transferQuery({ client }: Tenant, transferId: TransferId) {
  return query(client, "getTransfer", transferId);
}

export function isTransferStatus(status: string | undefined): status is TransferStatus {
  return status !== undefined && Object.hasOwn(transferWords, status);
}

/** What an address says of a location is for the service to judge; its answer is shown. */
function inLocation(location: string): { locationId?: LocationId } {
  return location === "" ? {} : { locationId: location as LocationId }; // see above
}
