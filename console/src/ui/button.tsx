import { useId, type ReactNode, type RefAttributes } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from "react-aria-components/Button";

import { Spinner } from "./spinner.tsx";
import { Tooltip } from "./tooltip.tsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps
  extends
    Omit<AriaButtonProps, "className" | "children" | "isDisabled">,
    RefAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
  size?: "sm" | "md";
  icon?: ReactNode;
  children?: ReactNode;
  /** Why it cannot be used now. The button stays in the tab order, looks off, and says this. */
  disabledReason?: string | null | undefined;
  className?: string;
}

/** A button that is off still takes focus and says why, because a control that vanishes teaches nothing. */
export function Button({ disabledReason, ...props }: ButtonProps) {
  if (!disabledReason) return <PlainButton {...props} />;
  return <DisabledButton {...props} reason={disabledReason} />;
}

export function buttonClass(
  variant: ButtonVariant = "secondary",
  size: "sm" | "md" = "md",
): string {
  return `${shape} ${sizes[size]} ${looks[variant]}`;
}

function PlainButton({ variant, size, icon, children, className = "", ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${buttonClass(variant, size)} ${className}`}>
      {props.isPending === true ? <Spinner /> : icon}
      {children}
    </AriaButton>
  );
}

function DisabledButton({
  reason,
  onPress: _onPress,
  type: _type,
  ...props
}: ButtonProps & { reason: string }) {
  const descriptionId = useId();
  return (
    <Tooltip content={reason}>
      <PlainButton {...props} type="button" aria-disabled="true" aria-describedby={descriptionId} />
      <span id={descriptionId} hidden>
        {reason}
      </span>
    </Tooltip>
  );
}

const shape =
  "inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap select-none transition-colors duration-100 [&_svg]:size-4 [&_svg]:shrink-0 aria-disabled:cursor-not-allowed aria-disabled:opacity-50";

const sizes = { sm: "h-8 px-2.5 text-sm", md: "h-9 px-3.5 text-base" };

const looks = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "border border-line-strong bg-surface text-ink hover:bg-hover",
  quiet: "text-muted hover:bg-hover hover:text-ink",
  danger: "bg-danger text-on-accent hover:bg-danger-hover",
} satisfies Record<ButtonVariant, string>;
