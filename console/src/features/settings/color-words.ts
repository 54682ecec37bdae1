import type { ColorToken } from "@waybill/client";

import type { Tone } from "../../ui/status-dot.tsx";

/** The colours that a tenant's own statuses can have. */
export const colorWords = {
  gray: { label: "Gray", tone: "neutral" },
  blue: { label: "Blue", tone: "info" },
  green: { label: "Green", tone: "success" },
  yellow: { label: "Yellow", tone: "warning" },
  orange: { label: "Orange", tone: "orange" },
  red: { label: "Red", tone: "danger" },
  purple: { label: "Purple", tone: "violet" },
  pink: { label: "Pink", tone: "pink" },
} satisfies Record<ColorToken, { label: string; tone: Tone }>;
