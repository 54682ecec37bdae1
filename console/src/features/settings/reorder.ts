interface Placed {
  id: string;
  version: number;
  position: number;
}

/** The new positions of those that get another one, so that one of a list stands elsewhere. Gaps are kept where they are. */
export function movesFor<Item extends Placed>(
  items: readonly Item[],
  from: number,
  to: number,
): Pick<Item, "id" | "version" | "position">[] {
  const moved = items.toSpliced(from, 1);
  const [item] = items.slice(from, from + 1);
  if (item === undefined) return [];
  moved.splice(to, 0, item);
  let least = -1;
  return moved.flatMap((one, index) => {
    // The places that were there are given out again; those that two shared move on by one.
    const position = Math.max(items[index]?.position ?? 0, least + 1);
    least = position;
    return position === one.position ? [] : [{ id: one.id, version: one.version, position }];
  });
}
