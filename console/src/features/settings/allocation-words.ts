import type { AllocationRule } from "@waybill/client";

export const allocationWords = {
  priority: {
    label: "By priority",
    description: "Stock is taken from the location with the lowest priority number first.",
  },
  most_stock: {
    label: "Where there is most",
    description: "Stock is taken from the location that has most of the product.",
  },
  fewest_splits: {
    label: "In as few parcels as can be",
    description: "An order is sent from as few locations as can be.",
  },
} satisfies Record<AllocationRule, { label: string; description: string }>;
