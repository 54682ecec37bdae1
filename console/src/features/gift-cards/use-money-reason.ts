import { useTenant } from "../../tenant.ts";

/** Why somebody cannot make a balance: it pays for orders, so it takes the right to set prices as well. */
export function useMoneyReason(): string | undefined {
  const { can } = useTenant();
  if (can("payments:write") && can("orders:price")) return undefined;
  return "Only managers may: it is money that orders are paid with.";
}
