/** Stands where text will be, so nothing jumps when it comes. Hidden from assistive technology. */
export function Skeleton({ className = "" }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`block h-3.5 animate-pulse rounded-sm bg-sunken ${className}`}
    />
  );
}

/** Rows of a table that is on its way. */
export function SkeletonRows({ rows = 10, widths }: { rows?: number; widths: string[] }) {
  return (
    <div role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-10 items-center gap-6 border-b border-line px-4">
          {widths.map((width, column) => (
            <Skeleton key={column} className={width} />
          ))}
        </div>
      ))}
    </div>
  );
}
