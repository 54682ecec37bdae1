import { Check } from "lucide-react";
import type { RefObject } from "react";
import { Header } from "react-aria-components/Header";
import { Menu as AriaMenu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Popover, type PopoverProps } from "react-aria-components/Popover";

import type { MenuEntry, MenuSection as Section } from "./menu.tsx";

interface MenuPanelProps {
  trigger: RefObject<HTMLElement | null>;
  label: string;
  sections: Section[];
  placement: PopoverProps["placement"];
  onClose: () => void;
}

export function MenuPanel({ trigger, label, sections, placement, onClose }: MenuPanelProps) {
  return (
    <Popover
      aria-label={label}
      isOpen
      onOpenChange={onClose}
      triggerRef={trigger}
      {...(placement !== undefined && { placement })}
      offset={4}
      className="min-w-52 animate-rise overflow-auto rounded-lg bg-raised p-1 text-base shadow-raised"
    >
      <AriaMenu aria-label={label} autoFocus="first" onClose={onClose} className="outline-none">
        {sections.map((section) => (
          <PanelSection key={section.title} section={section} />
        ))}
      </AriaMenu>
    </Popover>
  );
}

function PanelSection({ section: { title, entries } }: { section: Section }) {
  const selected = entries.filter(({ isSelected }) => isSelected === true).map(({ id }) => id);
  return (
    <MenuSection
      aria-label={title}
      {...(selected.length > 0 && { selectionMode: "single", selectedKeys: selected })}
      className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
    >
      <Header className="px-2 py-1 text-xs font-medium text-muted">{title}</Header>
      {entries.map((entry) => (
        <PanelEntry key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  );
}

function PanelEntry({ entry }: { entry: MenuEntry }) {
  const { id, label, icon, disabledReason, onAction } = entry;
  const isOff = disabledReason !== undefined;
  return (
    <MenuItem
      id={id}
      textValue={label}
      {...(isOff ? { shouldCloseOnSelect: false } : { onAction })}
      className="group flex min-h-8 cursor-default items-center gap-2.5 rounded-sm px-2 py-1 text-ink outline-none data-focused:bg-accent-quiet data-focused:text-accent-ink [&_svg]:size-4 [&_svg]:shrink-0"
    >
      {icon}
      <span className="min-w-0 flex-1">
        <span className={`block truncate ${isOff ? "text-muted" : ""}`}>{label}</span>
        {isOff && <span className="block max-w-64 text-xs text-muted">{disabledReason}</span>}
      </span>
      <Check aria-hidden="true" className="hidden text-accent-ink group-data-selected:block" />
    </MenuItem>
  );
}
