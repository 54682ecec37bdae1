import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";

import { Tooltip } from "./tooltip.tsx";

export interface IconButtonProps extends Omit<ButtonProps, "children" | "className"> {
  /** Its name, shown as a tooltip too. */
  label: string;
  icon: ReactNode;
  className?: string;
}

export function IconButton({ label, icon, className = "", ...props }: IconButtonProps) {
  return (
    <Tooltip content={label}>
      <AriaButton {...props} aria-label={label} className={`${iconButtonClass} ${className}`}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}

export const iconButtonClass =
  "inline-flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-md text-muted transition-colors duration-100 hover:bg-hover hover:text-ink data-disabled:cursor-default data-disabled:opacity-40 [&_svg]:size-4";
