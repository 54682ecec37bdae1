/** Starts work that no request waits for, such as noting that a key was used. */
export type InTheBackground = (work: () => Promise<unknown>) => void;

export interface Background {
  start: InTheBackground;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

/** Failures are told, and change nothing: the same is noted again with a later request. */
export function openBackground(onError: (error: unknown) => void): Background {
  const underWay = new Set<Promise<void>>();
  return {
    start(work) {
      const done = work()
        .then(() => {}, onError)
        .finally(() => underWay.delete(done));
      underWay.add(done);
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}
