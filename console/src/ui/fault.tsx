import { describeError, fieldErrorsOf } from "../errors.ts";

interface FaultProps {
  /** What the service answered to the last attempt. */
  error: unknown;
  /** The place in what was sent. */
  pointer: string;
}

/** What the service says of a place that has no field which shows it, as a box to tick has none. */
export function Fault({ error, pointer }: FaultProps) {
  const faults = fieldErrorsOf(error);
  const found = faults.find((fault) => fault.pointer === pointer);
  return (
    <p data-pointer={pointer} role="alert" className="text-xs text-danger-ink empty:hidden">
      {/* About one place alone, the whole answer tells what to do. */}
      {found !== undefined && (faults.length === 1 ? describeError(error).detail : found.detail)}
    </p>
  );
}
