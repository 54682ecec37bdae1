import { expect, test } from "vitest";
import { OutsideAnswerNeeded, withOutsideAnswers } from "./outside-answer.ts";

test("work is done again with each answer that it needed", async () => {
  const known = new Set<string>();
  const done: string[] = [];
  const need = (answer: string) => {
    if (!known.has(answer)) throw new OutsideAnswerNeeded(async () => void known.add(answer));
  };
  const result = await withOutsideAnswers(async () => {
    done.push(`begun with ${known.size}`);
    need("one");
    need("other");
    return "done";
  });
  expect(result).toBe("done");
  expect(done).toEqual(["begun with 0", "begun with 1", "begun with 2"]);
});

test("what goes wrong in the work, or in asking, is thrown", async () => {
  const fail = async () => {
    throw new Error("not like this");
  };
  await expect(withOutsideAnswers(fail)).rejects.toThrow("not like this");
  const ask = async () => {
    throw new OutsideAnswerNeeded(fail);
  };
  await expect(withOutsideAnswers(ask)).rejects.toThrow("not like this");
});

test("a question whose answer is never kept is not asked without end", async () => {
  let asked = 0;
  const ask = async () => {
    throw new OutsideAnswerNeeded(async () => void (asked += 1));
  };
  await expect(withOutsideAnswers(ask)).rejects.toThrow("an answer from outside");
  expect(asked).toBe(5);
});
