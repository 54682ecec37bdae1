import { openRandom } from "./random.ts";
import { seasons, type Season, type Story } from "./stories.ts";

export interface ToldAge {
  ageMinutes: number;
  story: Story;
}

/** A story for each age, in the same order. The same ages get the same stories. */
export function chooseStories(agesInMinutes: readonly number[]): ToldAge[] {
  const seasonOf = (age: number) => seasons.findIndex(({ upToDays }) => age / 1_440 < upToDays);
  const left = seasons.map((season, index) => {
    const orders = agesInMinutes.filter((age) => seasonOf(age) === index).length;
    return storiesOf(season, orders, openRandom(1_000 + index)).values();
  });
  return agesInMinutes.map((ageMinutes) => {
    const next = left[seasonOf(ageMinutes)]?.next();
    if (!next || next.done) throw new Error(`there is no story for ${ageMinutes} minutes`);
    return { ageMinutes, story: next.value };
  });
}

function storiesOf(
  { certainly, otherwise }: Season,
  count: number,
  random: ReturnType<typeof openRandom>,
): Story[] {
  // The keys of the counts are stories.
  const entries = Object.entries(certainly) as [Story, number][];
  const sure = entries.flatMap(([story, times]) => Array.from({ length: times }, () => story));
  if (sure.length > count)
    throw new Error(`${count} orders are too few for ${sure.length} stories`);
  const rest = Array.from({ length: count - sure.length }, () => random.weighted(otherwise));
  return random.several([...sure, ...rest], count);
}
