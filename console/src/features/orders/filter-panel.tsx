import type { RefObject } from "react";

import { PopoverPanel } from "../../ui/popover-panel.tsx";
import { FilterForm } from "./filter-form.tsx";
import type { OrderSearch } from "./order-search.ts";

interface FilterPanelProps {
  trigger: RefObject<HTMLElement | null>;
  search: OrderSearch;
  onApply: (search: OrderSearch) => void;
  onClose: () => void;
}

export function FilterPanel({ trigger, search, onApply, onClose }: FilterPanelProps) {
  return (
    <PopoverPanel trigger={trigger} label="Filters" onClose={onClose}>
      <FilterForm
        search={search}
        onApply={(next) => {
          onClose();
          onApply(next);
        }}
      />
    </PopoverPanel>
  );
}
