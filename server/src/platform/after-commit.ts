/** Something to do once a transaction is kept, in transactions of its own. */
export type Task = () => Promise<void>;

/** Runs what requests left to do after their commit; nobody waits for it but the end of the process. */
export interface AfterCommit {
  run(tasks: readonly Task[]): void;
  /** Waits for what is under way. */
  settled(): Promise<void>;
}

export function openAfterCommit(onError: (error: unknown) => void): AfterCommit {
  const running = new Set<Promise<void>>();
  return {
    run(tasks) {
      for (const task of tasks) {
        const done = task()
          .catch(onError)
          .finally(() => running.delete(done));
        running.add(done);
      }
    },
    async settled() {
      // A task may leave another one to do.
      while (running.size > 0) await Promise.all(running);
    },
  };
}
