/** One column of some rows, as an array for `unnest`. */
export function columnOf<Row>(rows: readonly Row[]) {
  return <Key extends keyof Row>(key: Key) => rows.map((row) => row[key]);
}
