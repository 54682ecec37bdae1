import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

export interface FieldConflict {
  label: string;
  theirs: string;
  mine: string;
}

interface ConflictNoticeProps {
  /** What somebody else changed while this form was open. */
  fields: FieldConflict[];
  isPending: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody was faster. Shows what changed, and lets the person decide instead of overwriting or losing either. */
export function ConflictNotice({
  fields,
  isPending,
  onKeepMine,
  onTakeTheirs,
}: ConflictNoticeProps) {
  return (
    <Notice tone="warning" title="Somebody changed this meanwhile">
      <table className="my-2 w-full text-left text-sm">
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="py-1 pr-3 font-medium">
              Field
            </th>
            <th scope="col" className="py-1 pr-3 font-medium">
              Now
            </th>
            <th scope="col" className="py-1 font-medium">
              Yours
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ label, theirs, mine }) => (
            <tr key={label} className="align-top">
              <th scope="row" className="py-1 pr-3 font-medium">
                {label}
              </th>
              <td className="py-1 pr-3 break-words">{theirs || "empty"}</td>
              <td className="py-1 break-words">{mine || "empty"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fields.length === 0 && (
        <p className="mb-2">Nothing in this form is different; it can be saved again.</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="primary" isPending={isPending} onPress={onKeepMine}>
          Save mine on top
        </Button>
        <Button size="sm" onPress={onTakeTheirs}>
          Take theirs
        </Button>
      </div>
    </Notice>
  );
}
