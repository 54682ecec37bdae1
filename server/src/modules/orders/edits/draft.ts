import type { Uuid } from "../../../platform/context.ts";
import type { SellableProduct } from "../../inventory/index.ts";
import type { ShippingMethodRow } from "../../shipping/index.ts";
import type { QuotedRate, TaxProvider } from "../../taxes/index.ts";
import type { AskedDiscount } from "../new-discounts.ts";
import type { OrderLedger } from "../order-ledger.ts";
import type { OrderRecord } from "../order.ts";

/** What edits are kept and priced by. */
export interface Editing {
  ledger: OrderLedger;
  taxes: TaxProvider;
}

/** An order while it is edited: quantities and prices are new already, units and totals are not. */
export interface Draft {
  order: OrderRecord;
  /** Discounts that edits brought, to be held against what they are taken off. */
  asked: readonly AskedDiscount[];
}

/** What edits are carried out with. */
export interface EditSurroundings {
  /** Those of the order's lines and those that edits name. */
  products: readonly SellableProduct[];
  /** Those that edits name. */
  shippingMethods: ReadonlyMap<Uuid, ShippingMethodRow>;
  /** Of where the order goes to. */
  taxRates: readonly QuotedRate[];
  /** Whether units that are new are to be held: those of a placed order, and of a draft that holds its own. */
  reserves: boolean;
}
