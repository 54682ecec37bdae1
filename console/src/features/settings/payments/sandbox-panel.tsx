import type { PaymentAccount } from "@waybill/client";

import { Link } from "../../../ui/link.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { StatusDot } from "../../../ui/status-dot.tsx";
import { AccountSwitch } from "./account-switch.tsx";
import { testCards } from "./test-cards.ts";

interface SandboxPanelProps {
  account: PaymentAccount;
  /** Whether the next card payment goes through it. */
  isInUse: boolean;
}

/** A gateway to try everything with. It needs no keys. */
export function SandboxPanel({ account, isInUse }: SandboxPanelProps) {
  return (
    <Panel
      title="Sandbox"
      action={
        isInUse ? (
          <StatusDot tone="success" label="In use, moves no money" />
        ) : (
          <StatusDot tone="neutral" label={account.isActive ? "While Stripe is off" : "Off"} />
        )
      }
    >
      <div className="flex flex-col gap-4">
        <AccountSwitch account={account} />
        <div>
          <h3 className="font-medium">Test cards</h3>
          <p className="text-muted">
            The sandbox&apos;s payment page offers each of them to press, so nobody has to type a
            number. Ask for a payment at an order and open its link;{" "}
            <Link href="/docs#requestPayment" className="underline">
              the reference
            </Link>{" "}
            tells how a program does it.
          </p>
          <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {testCards.map(({ title, cards }) => (
              <section key={title} aria-label={`Test cards: ${title}`}>
                <h4 className="text-xs font-medium text-muted">{title}</h4>
                <ul>
                  {cards.map(([last4, what]) => (
                    <li
                      key={last4}
                      className="flex items-baseline justify-between gap-4 border-b border-line py-1.5 last:border-0"
                    >
                      <span>{what}</span>
                      <span className="text-sm whitespace-nowrap text-muted tabular-nums">
                        <span aria-hidden="true">•••• </span>
                        <span className="sr-only">ending in </span>
                        {last4}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </div>
    </Panel>
  );
}
