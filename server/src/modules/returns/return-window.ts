const day = 24 * 60 * 60 * 1000;

/**
 * When goods can no longer be sent back; null while part of the order is still to arrive: the time begins when the
 * customer has all of it.
 */
export function closesAt(deliveredAt: Date | null, windowDays: number): Date | null {
  return deliveredAt === null ? null : new Date(deliveredAt.getTime() + windowDays * day);
}
