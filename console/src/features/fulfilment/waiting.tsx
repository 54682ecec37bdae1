/** How long something has waited, in the largest unit that says it. */
export function Waiting({ since }: { since: string }) {
  return <span className="whitespace-nowrap">{ageInWords(Date.now() - Date.parse(since))}</span>;
}

export function ageInWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h`;
  return `${Math.floor(hours / 24)} days`;
}
