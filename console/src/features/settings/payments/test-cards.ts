interface Group {
  title: string;
  cards: [last4: string, what: string][];
}

/** What each card of the sandbox does. No number is here: not even one of these goes through an origin of ours. */
export const testCards: Group[] = [
  {
    title: "Paid",
    cards: [
      ["4242", "Visa, paid at once"],
      ["4444", "Mastercard, paid at once"],
      ["0005", "American Express, paid at once"],
    ],
  },
  {
    title: "Asks or waits",
    cards: [
      ["3184", "3-D Secure: the bank asks first"],
      ["0077", "Processing, then paid"],
      ["0341", "Processing, then declined"],
    ],
  },
  {
    title: "Declined",
    cards: [
      ["0002", "Declined"],
      ["9995", "Not enough money"],
      ["0069", "Card has expired"],
      ["0127", "Wrong security code"],
      ["9987", "Lost or stolen card"],
      ["1629", "Bank cannot confirm the customer"],
      ["0019", "Fraud suspected"],
      ["0119", "Error at the bank"],
    ],
  },
  {
    title: "Trouble later",
    cards: [
      ["2446", "Held for a day only"],
      ["0259", "Paid, then disputed"],
      ["5126", "Paid; a refund comes back"],
    ],
  },
];
