/** A JSDoc comment of the given paragraphs, or nothing when they are all empty. */
export function jsDoc(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph.trim() !== "")
    .flatMap((paragraph, index) => {
      const lines = paragraph.trim().split("\n");
      // Code is not prose: it keeps its lines.
      const wrapped = paragraph.startsWith("@example")
        ? lines
        : lines.flatMap((line) => wrap(line.trimEnd()));
      const needsGap = index > 0 && !paragraph.startsWith("@");
      return needsGap ? ["", ...wrapped] : wrapped;
    })
    // A description must not be able to end the comment.
    .map((line) => line.replaceAll("*/", "*\\/"));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

const width = 92;

function wrap(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
