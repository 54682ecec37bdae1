import { TriangleAlert } from "lucide-react";
import { useId, type ReactNode } from "react";
import type { Money as MoneyValue } from "@waybill/client";

import { toDecimal, toMinorUnits } from "../../../format/money.ts";
import { useTenant } from "../../../tenant.ts";
import { Money } from "../../../ui/money.tsx";
import { NumberField } from "../../../ui/number-field.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { AmountField } from "../detail/amount-field.tsx";
import type { RowOutcome } from "./edit-rows.tsx";

type RowState = "same" | "changed" | "new" | "removed";

interface EditRowProps {
  title: string;
  facts: string[];
  state: RowState;
  /** What its fields are called by. */
  name: string;
  quantity: number;
  least: number;
  price: MoneyValue;
  /** Neither quantity nor price can be given: the line goes. */
  isFixed: boolean;
  outcome: RowOutcome;
  onQuantity: (quantity: number) => void;
  onPrice: (amount: number) => void;
  actions: ReactNode;
  children?: ReactNode;
}

export function EditRow(props: EditRowProps) {
  const { title, facts, state, name, quantity, least, outcome, onQuantity, isFixed } = props;
  const warningId = useId();
  const hasProblems = outcome.problems.length > 0;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-40 flex-1 basis-40">
          <p className="flex items-center gap-2">
            <span
              className={`min-w-0 truncate font-medium ${state === "removed" ? "text-muted line-through" : ""}`}
            >
              {title}
            </span>
            {state !== "same" && <Tag>{stateWords[state]}</Tag>}
          </p>
          <p className="text-sm text-muted tabular-nums">{facts.join(", ")}</p>
        </div>
        {!isFixed && (
          <NumberField
            label={`Quantity of ${name}`}
            isLabelHidden
            hasSteppers
            {...(hasProblems && { "aria-describedby": warningId })}
            minValue={least}
            maxValue={1_000_000}
            value={quantity}
            onChange={(value) => onQuantity(Number.isNaN(value) ? least : value)}
            className="w-28"
          />
        )}
        <Price {...props} />
        <span className="w-24 text-right font-medium max-sm:flex-1">
          {outcome.total !== undefined && <Money value={outcome.total} />}
        </span>
        <span className="flex w-18 justify-end">{props.actions}</span>
      </div>
      {hasProblems && (
        <div id={warningId} role="alert" className="mt-2 flex flex-col gap-1">
          {outcome.problems.map((text) => (
            <p key={text} className="flex items-center gap-1.5 text-sm text-danger-ink">
              <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
              {text}
            </p>
          ))}
        </div>
      )}
      {props.children}
    </li>
  );
}

/** Whoever may set prices gets a field; the others see the price. */
function Price({ name, price, isFixed, onPrice }: EditRowProps) {
  const { can } = useTenant();
  if (isFixed) return null;
  if (!can("orders:price"))
    return (
      <span className="w-24 text-right">
        <Money value={price} />
      </span>
    );
  return (
    <AmountField
      label={`Price of ${name}`}
      isLabelHidden
      isRequired={false}
      currency={price.currency}
      value={Number(toDecimal(price))}
      onChange={(value) => {
        if (!Number.isNaN(value)) onPrice(toMinorUnits(value, price.currency));
      }}
      className="w-24"
    />
  );
}

const stateWords = { changed: "Changed", new: "New", removed: "Removed" } satisfies Record<
  Exclude<RowState, "same">,
  string
>;
