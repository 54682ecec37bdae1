import type { QuotedRate } from "./tax-provider.ts";

const mostRates = 200;

/**
 * Reads what a tax service answered: `{ rates: [{ name, category?, rate, appliesToShipping? }] }`.
 *
 * @throws an error that says what is wrong with it
 */
export function readQuote(answer: unknown): QuotedRate[] {
  const rates = isObject(answer) ? answer["rates"] : undefined;
  if (!Array.isArray(rates)) throw new Error("its answer has no list of rates");
  if (rates.length > mostRates) throw new Error(`its answer has more than ${mostRates} rates`);
  const quote = rates.map(readRate);
  const keys = new Set(quote.map(({ category, name }) => JSON.stringify([category, name])));
  if (keys.size < quote.length)
    throw new Error("its answer has two rates of one name and category");
  return quote;
}

function readRate(given: unknown, index: number): QuotedRate {
  if (!isObject(given)) throw new Error(`rates[${index}] is not an object`);
  const { name, category = "standard", rate, appliesToShipping = false } = given;
  const wrong = (field: string) => new Error(`rates[${index}].${field} is not as agreed`);
  if (typeof name !== "string" || name.length > 200 || !/^(?=.*\S)\P{Cc}+$/u.test(name)) {
    throw wrong("name");
  }
  if (typeof category !== "string" || !/^[a-z0-9][a-z0-9_-]{0,39}$/.test(category)) {
    throw wrong("category");
  }
  if (typeof rate !== "number" || !Number.isInteger(rate) || rate < 0 || rate > 1_000_000) {
    throw wrong("rate");
  }
  if (typeof appliesToShipping !== "boolean") throw wrong("appliesToShipping");
  return { name, category, rate, appliesToShipping };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
