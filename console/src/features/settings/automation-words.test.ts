import { expect, test } from "vitest";
import { minutesInWords } from "./automation-words.ts";

test("minutes are said as people say them", () => {
  const said = [1, 60, 90, 1440, 2880, 4321].map(minutesInWords);
  expect(said).toEqual(["1 min", "1 h", "1 h 30 min", "1 day", "2 days", "3 days 1 min"]);
});
