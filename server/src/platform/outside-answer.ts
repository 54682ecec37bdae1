/**
 * Thrown by work that lacks an answer which only somebody outside can give. The transaction is undone, `ask` fetches
 * the answer and keeps it in memory, and the work is done again: none is open while anybody but PostgreSQL is waited for.
 */
export class OutsideAnswerNeeded extends Error {
  readonly ask: () => Promise<void>;

  constructor(ask: () => Promise<void>) {
    super("an answer from outside is needed first");
    this.name = "OutsideAnswerNeeded";
    this.ask = ask;
  }
}

/** More than one, for answers that lead to another question; not without end. */
const mostQuestions = 5;

/** Does work that opens its own transaction, and again after each answer that it needed. */
export async function withOutsideAnswers<T>(work: () => Promise<T>): Promise<T> {
  for (let asked = 0; ; asked += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OutsideAnswerNeeded) || asked === mostQuestions) throw error;
      await error.ask();
    }
  }
}
