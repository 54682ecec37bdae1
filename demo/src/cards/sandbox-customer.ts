import type { TenantFacade } from "@waybill/client";
import type { Customer } from "./take-card.ts";

/** Whether card payments of this tenant go to the sandbox, where no real money is: nothing is tried anywhere else. */
export async function paysAtSandbox(client: TenantFacade): Promise<boolean> {
  const { items } = await client.listPaymentAccounts();
  const used = items.filter(({ isActive, isConnected }) => isActive && isConnected);
  return used.length > 0 && used.every(({ provider }) => provider === "sandbox");
}

/** The sandbox cannot be reached from here. */
export class SandboxSilent extends Error {}

/** Pays with test cards on the sandbox's pages: who knows the address of a page may. */
export function sandboxCustomer(baseUrl: string): Customer {
  return {
    async pay(client, payment, card) {
      const { url } = await client.openPaymentPage(payment.id);
      const page = new URL(url);
      await send(`${page.origin}/test${page.pathname}/pay`, { token: card });
      // Whoever comes back to the link lets the service look at the gateway: no webhook has to be waited for.
      if (payment.link) await fetch(baseUrl + new URL(payment.link.url).pathname);
    },
  };
}

async function send(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new SandboxSilent("the payment sandbox does not answer", { cause });
  });
  if (!response.ok) throw new Error(`the payment sandbox answered ${response.status}`);
}
