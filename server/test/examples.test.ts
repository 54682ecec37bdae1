import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openShop } from "./open-shop.ts";
import { runProgram } from "./run-program.ts";

const examples = fileURLToPath(new URL("../../docs/examples/", import.meta.url));

test(
  "part shipments, a return and an exchange agree in quantities, stock and money at every step",
  { timeout: 60_000 },
  async () => {
    const printed = await runProgram(
      `${examples}part-shipments-and-return.ts`,
      await openShop({ currency: "USD" }),
    );
    expect(printed.trimEnd().split("\n").slice(1)).toEqual([
      "ordered 5             | 5 reserved 0 shipped 0 back | 10 on hand, 5 free | total 9000, paid 0, back 0, due 9000",
      "confirmed and paid    | 5 reserved 0 shipped 0 back | 10 on hand, 5 free | total 9000, paid 9000, back 0, due 0",
      "packed 2              | 5 reserved 0 shipped 0 back | 10 on hand, 5 free | total 9000, paid 9000, back 0, due 0",
      "shipped 2 of 5        | 3 reserved 2 shipped 0 back | 8 on hand, 5 free | total 9000, paid 9000, back 0, due 0",
      "shipped the other 3   | 0 reserved 5 shipped 0 back | 5 on hand, 5 free | total 9000, paid 9000, back 0, due 0",
      "delivered all         | 0 reserved 5 shipped 0 back | 5 on hand, 5 free | total 9000, paid 9000, back 0, due 0",
      "1 came back           | 0 reserved 5 shipped 1 back | 6 on hand, 6 free | total 9000, paid 9000, back 0, due 0",
      "exchanged 1           | 0 reserved 5 shipped 1 back | 6 on hand, 5 free | total 7200, paid 9000, back 1800, due 0",
      "the new order         | 1 reserved 0 shipped 0 back | 6 on hand, 5 free | total 1800, paid 1800, back 0, due 0",
    ]);
  },
);

test(
  "an order is paid by card, captured in part, and one line of it paid back",
  { timeout: 60_000 },
  async () => {
    const printed = await runProgram(
      `${examples}card-payment.ts`,
      await openShop({ currency: "USD" }),
    );
    expect(printed.trimEnd().split("\n").slice(1)).toEqual([
      "authorised: authorized, authorised 8000, captured 0, released 0, back 0",
      "captured in part: captured, authorised 8000, captured 6000, released 2000, back 0",
      "one paid back: partially_refunded, authorised 8000, captured 6000, released 2000, back 2000",
      "authorized 8000, captured 6000, released 2000, refunded 2000",
    ]);
  },
);
