import type { PaymentAccountList } from "@waybill/contract";
import type { Context } from "../../../platform/context.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { providerNames } from "../providers/provider.ts";
import { selectAccounts } from "./account-store.ts";
import { presentAccount } from "./payment-account.ts";

/** An account for each gateway that this installation can speak to. */
export async function listPaymentAccounts(
  { tx, tenantId, now }: Pick<Context, "tx" | "tenantId" | "now">,
  gateway: Gateway,
): Promise<PaymentAccountList> {
  const rows = await selectAccounts(tx);
  const items = providerNames
    .filter((provider) => gateway.providers[provider])
    .map((provider) => {
      const row = rows.find((one) => one.provider === provider);
      return presentAccount(gateway, { tenantId, provider, row, now });
    });
  return { items };
}
