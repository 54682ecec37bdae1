import { ExternalLink, Mail } from "lucide-react";
import type { Order, Payment, PaymentLink } from "@waybill/client";

import { formatDate } from "../../format/date.ts";
import { formatMoney } from "../../format/money.ts";
import { useTenant } from "../../tenant.ts";
import { Button } from "../../ui/button.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { fromNow } from "./deadline.ts";
import { mailtoOf } from "./payment-mail.ts";

interface PayLinkProps {
  order: Pick<Order, "number" | "customer">;
  payment: Pick<Payment, "amount">;
  link: PaymentLink;
}

/** Where the customer pays: to be copied, sent, or looked at. */
export function PayLink({ order, payment, link }: PayLinkProps) {
  const { locale } = useTenant();
  return (
    <div className="rounded-md bg-sunken p-3">
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-0 flex-1 basis-48">
          <code aria-label="Payment link" className="block truncate font-mono text-sm select-all">
            {link.url}
          </code>
          <p className="text-xs text-muted">
            Works until <DateTime value={link.expiresAt} />, {fromNow(link.expiresAt, locale)}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <CopyButton size="sm" text={link.url} label="Copy link" />
          <MailLink order={order} payment={payment} link={link} />
          <ButtonLink
            size="sm"
            variant="quiet"
            href={link.url}
            target="_blank"
            rel="noreferrer"
            icon={<ExternalLink aria-hidden="true" />}
          >
            Open
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}

function MailLink({ order: { number, customer }, payment, link }: PayLinkProps) {
  const { name: shop, locale, zone } = useTenant();
  if (customer.email === null) {
    return (
      <Button size="sm" icon={<Mail />} disabledReason="The customer has no e-mail address.">
        E-mail
      </Button>
    );
  }
  const href = mailtoOf({
    ...{ to: customer.email, name: customer.name, shop, orderNumber: number, url: link.url },
    amount: formatMoney(payment.amount, locale),
    until: formatDate(link.expiresAt, "dayAndTime", locale, zone),
  });
  return (
    <ButtonLink size="sm" href={href} icon={<Mail aria-hidden="true" />}>
      E-mail
    </ButtonLink>
  );
}
