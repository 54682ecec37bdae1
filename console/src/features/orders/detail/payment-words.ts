import type { NewPayment } from "@waybill/client";

export const methodWords = {
  bank_transfer: "Bank transfer",
  cash: "Cash",
  external: "Another system",
} satisfies Record<NewPayment["method"], string>;

export function methodLabel(method: string): string {
  const words: Readonly<Record<string, string>> = methodWords;
  return words[method] ?? method;
}
