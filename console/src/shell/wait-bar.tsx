import { useRouterState } from "@tanstack/react-router";

/** A thin line while the next page's file is on its way; quick ones never show it. */
export function WaitBar() {
  const isWaiting = useRouterState({ select: (state) => state.status === "pending" });
  if (!isWaiting) return null;
  return (
    <div
      role="status"
      aria-label="Loading the page"
      className="fixed inset-x-0 top-0 z-50 h-0.5 overflow-hidden"
    >
      <div className="h-full w-full origin-left animate-wait bg-accent" />
    </div>
  );
}
