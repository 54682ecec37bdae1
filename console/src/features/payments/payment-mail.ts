interface Mail {
  to: string;
  name: string;
  shop: string;
  orderNumber: string;
  /** As a person reads it. */
  amount: string;
  until: string;
  url: string;
}

/** A letter to the customer with their link, ready to be sent from the desk's own mailbox. */
export function mailtoOf({ to, name, shop, orderNumber, amount, until, url }: Mail): string {
  const subject = `Payment for your order ${orderNumber} at ${shop}`;
  const body = [
    `Hello ${name},`,
    `thank you for your order ${orderNumber}. Please pay ${amount} here:`,
    url,
    `The link works until ${until}. You pay on a secure page; we never see the number of your card.`,
    `If something is not right with your order, just answer this e-mail.`,
    `Kind regards\n${shop}`,
  ].join("\n\n");
  const lines = body.replaceAll("\n", "\r\n"); // the only break of lines that a mailto knows
  // The address stands before the query: what could end it is escaped, the @ need not be.
  const address = encodeURIComponent(to).replaceAll("%40", "@");
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
