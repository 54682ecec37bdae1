import type { Role } from "@waybill/client";

export const roleWords = {
  viewer: { label: "Viewer", description: "Sees orders, customers, products and stock." },
  agent: { label: "Agent", description: "Places and changes orders, ships, records payments." },
  manager: {
    label: "Manager",
    description: "Also sets prices, products and stock, and reads the audit log.",
  },
  admin: { label: "Admin", description: "Also changes settings, members and API keys." },
} satisfies Record<Role, { label: string; description: string }>;
