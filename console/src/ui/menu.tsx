import type { ReactNode } from "react";
import { Check } from "lucide-react";
import { Header } from "react-aria-components/Header";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  type MenuSectionProps as AriaMenuSectionProps,
} from "react-aria-components/Menu";
import { Popover, type PopoverProps } from "react-aria-components/Popover";

export interface MenuProps extends Omit<AriaMenuProps<object>, "className"> {
  /** The button that opens it. */
  trigger: ReactNode;
  placement?: PopoverProps["placement"];
}

export function Menu({ trigger, placement = "bottom end", ...props }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        placement={placement}
        offset={4}
        className="min-w-52 animate-rise overflow-auto rounded-lg bg-raised p-1 text-base shadow-raised"
      >
        <AriaMenu {...props} className="outline-none" />
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps extends Omit<AriaMenuItemProps, "className" | "children"> {
  icon?: ReactNode;
  children: ReactNode;
}

export function MenuItem({ icon, children, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...props}
      className="group flex min-h-8 cursor-default items-center gap-2.5 rounded-sm px-2 py-1 text-ink no-underline outline-none data-focused:bg-accent-quiet data-focused:text-accent-ink data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0"
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      <Check aria-hidden="true" className="hidden text-accent-ink group-data-selected:block" />
    </AriaMenuItem>
  );
}

export function MenuSection({
  title,
  children,
  ...props
}: Omit<AriaMenuSectionProps<object>, "className" | "children"> & {
  title: string;
  children: ReactNode;
}) {
  return (
    <AriaMenuSection
      {...props}
      className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
    >
      <Header className="px-2 py-1 text-xs font-medium text-muted">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}
