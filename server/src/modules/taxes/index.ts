export { type TaxDestination } from "./store.ts";
export { remoteTaxes } from "./remote-taxes.ts";
export { taxesOperations } from "./operations.ts";
export { taxesToApply, type QuotedRate, type TaxProvider } from "./tax-provider.ts";
export { taxTable } from "./tax-table.ts";
