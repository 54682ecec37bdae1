import { digitsOf } from "../../../format/money.ts";
import { NumberField, type NumberFieldProps } from "../../../ui/number-field.tsx";

/** An amount in the currency's own units, with as many digits as it has. */
export function AmountField({
  currency,
  ...props
}: Omit<NumberFieldProps, "formatOptions"> & { currency: string }) {
  const digits = digitsOf(currency);
  return (
    <NumberField
      isRequired
      minValue={0}
      {...props}
      formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
    />
  );
}
