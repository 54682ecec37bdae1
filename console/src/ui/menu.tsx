import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { PopoverProps } from "react-aria-components/Popover";

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  isSelected?: boolean;
  /** Why it cannot be done now. It stays in the list, looks off, and says this. */
  disabledReason?: string | undefined;
  onAction: () => void;
}

export interface MenuSection {
  title: string;
  entries: MenuEntry[];
}

export interface MenuProps {
  /** The menu's name, and the button's too when that shows no text. */
  label: string;
  isIconOnly?: boolean;
  sections: MenuSection[];
  placement?: PopoverProps["placement"];
  /** The look of the button. */
  className: string;
  children: ReactNode;
}

/** A button that opens a list of deeds. What the list is made of is fetched when the button is pointed at. */
export function Menu({
  label,
  isIconOnly = false,
  sections,
  placement = "bottom end",
  className,
  children,
}: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <AriaButton
        ref={button}
        {...(isIconOnly && { "aria-label": label })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onHoverStart={fetchPanel}
        onFocus={fetchPanel}
        onPress={() => setIsOpen(true)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") setIsOpen(true);
          else event.continuePropagation();
        }}
        className={className}
      >
        {children}
      </AriaButton>
      {isOpen && (
        <Suspense fallback={null}>
          <MenuPanel
            trigger={button}
            label={label}
            sections={sections}
            placement={placement}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

const loadPanel = () => import("./menu-panel.tsx");

const MenuPanel = lazy(async () => ({ default: (await loadPanel()).MenuPanel }));

function fetchPanel(): void {
  // A failure is met, and said, when the menu is opened.
  loadPanel().catch(() => undefined);
}
