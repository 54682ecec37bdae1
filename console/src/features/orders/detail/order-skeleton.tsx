import { Skeleton } from "../../../ui/skeleton.tsx";

export function OrderSkeleton() {
  return (
    <div
      role="status"
      aria-label="Loading the order"
      className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="flex flex-col gap-4">
        <Box lines={["w-32", "w-full", "w-full", "w-3/4", "w-40"]} />
        <Box lines={["w-24", "w-2/3"]} />
        <Box lines={["w-24", "w-1/2", "w-2/3"]} />
      </div>
      <div className="flex flex-col gap-4">
        <Box lines={["w-24", "w-2/3", "w-1/2"]} />
        <Box lines={["w-24", "w-full", "w-2/3"]} />
      </div>
    </div>
  );
}

function Box({ lines }: { lines: string[] }) {
  return (
    <div className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4">
      {lines.map((width, index) => (
        <Skeleton key={index} className={width} />
      ))}
    </div>
  );
}
