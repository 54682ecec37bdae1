import type { AnchorHTMLAttributes, ReactNode } from "react";

import { buttonClass, type ButtonVariant } from "./button.tsx";

/** A plain anchor: `shell/follow-links.ts` turns clicks on it into navigation, so rows of links cost nothing. */
export function Link({ className = "", ...props }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a
      {...props}
      className={`rounded-xs text-accent-ink underline-offset-2 hover:underline ${className}`}
    />
  );
}

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  variant?: ButtonVariant;
  size?: "sm" | "md";
  icon?: ReactNode;
}

/** Looks like a button and is a link, because it goes somewhere. */
export function ButtonLink({
  variant,
  size,
  icon,
  children,
  className = "",
  ...props
}: ButtonLinkProps) {
  return (
    <a {...props} className={`${buttonClass(variant, size)} ${className}`}>
      {icon}
      {children}
    </a>
  );
}
