import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";

/** The first child is the trigger and must take focus. */
export function Tooltip({ content, children }: { content: ReactNode; children: ReactNode }) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="z-50 max-w-64 animate-fade rounded-md bg-ink px-2 py-1 text-xs text-canvas"
      >
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
