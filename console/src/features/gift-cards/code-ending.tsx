/** All that is kept of a code. To a screen reader the dots say nothing, so it is told otherwise. */
export function CodeEnding({ last4 }: { last4: string }) {
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true" className="font-mono">
        •••• {last4}
      </span>
      <span className="sr-only">Gift card ending in {last4}</span>
    </span>
  );
}
