// The contract's tables at run time: apart from the client, which needs none of them.
export {
  currencyDigits,
  eventTypes,
  isCurrency,
  operations,
  problems,
  rolePermissions,
} from "@waybill/contract";
