import { Panel } from "../../../ui/panel.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { SectionProps } from "./customer-section.tsx";

export function WordsSection({ draft, set }: SectionProps) {
  return (
    <Panel title="Note and tags">
      <div className="grid gap-4">
        <TextField
          label="Note"
          name="/note"
          rows={3}
          maxLength={5000}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        <TextField
          label="Tags"
          name="/tags"
          description="Separated by commas."
          value={draft.tags}
          onChange={(tags) => set({ tags })}
        />
      </div>
    </Panel>
  );
}
