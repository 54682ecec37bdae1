import { CopyButton } from "./copy-button.tsx";

interface SecretTextProps {
  label: string;
  description: string;
  text: string;
}

/** Something that is shown once, to be copied. */
export function SecretText({ label, description, text }: SecretTextProps) {
  return (
    <div>
      <p className="text-sm font-medium">{label}</p>
      <p className="text-xs text-muted">{description}</p>
      <div className="mt-2 flex items-start gap-2">
        <code className="min-w-0 flex-1 rounded-md bg-sunken px-3 py-2 font-mono text-sm break-all select-all">
          {text}
        </code>
        <CopyButton text={text} />
      </div>
    </div>
  );
}
