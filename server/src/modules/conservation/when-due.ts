const hourMs = 60 * 60 * 1000;

/** A check as it stands; one that was never done counts from when the tenant began. */
export interface LastCheck {
  begunAt: Date;
  isFinished: boolean;
}

/**
 * Whether the next check is due: once a night, between two and five where the tenant is; at any hour when two nights
 * were missed; and again when whoever began it has not finished within an hour.
 */
export function isDue({ begunAt, isFinished }: LastCheck, timeZone: string, now: Date): boolean {
  const hours = (now.getTime() - begunAt.getTime()) / hourMs;
  if (!isFinished) return hours >= 1;
  return hours >= 48 || (hours >= 20 && isNight(timeZone, now));
}

function isNight(timeZone: string, now: Date): boolean {
  const inZone = new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" });
  const hour = Number(inZone.format(now));
  return hour >= 2 && hour < 5;
}
