import type { NewPayment } from "@waybill/client";

export const methodWords = {
  bank_transfer: "Bank transfer",
  cash: "Cash",
  external: "Another system",
} satisfies Record<NewPayment["method"], string>;

export function methodLabel(method: string): string {
  const words: Readonly<Record<string, string>> = {
    ...{ bank_transfer: "bank transfer", cash: "cash", external: "another system" },
    exchange: "carried over to an exchange",
  };
  return words[method] ?? method;
}

export function refundLabel(reasonType: string): string {
  const words: Readonly<Record<string, string>> = {
    overpaid: "More was paid than is owed",
    cancellation: "The order was cancelled",
    return: "Return",
    goodwill: "Goodwill",
    exchange: "Exchange",
  };
  return words[reasonType] ?? reasonType;
}
