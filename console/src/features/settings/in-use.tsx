import { StatusDot } from "../../ui/status-dot.tsx";

/** What is archived stays for the orders that have it. */
export function InUse({ isActive }: { isActive: boolean }) {
  return (
    <StatusDot tone={isActive ? "success" : "neutral"} label={isActive ? "In use" : "Out of use"} />
  );
}
