/** What a gateway calls something: long, and only to be looked for there. Cut short, it is still copied whole. */
export function Reference({ text }: { text: string }) {
  return (
    <code
      title={text}
      className="inline-block max-w-36 truncate align-bottom font-mono text-xs select-all"
    >
      {text}
    </code>
  );
}
