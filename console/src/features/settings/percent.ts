/** Rates travel in parts per million: 190000 is 19 %, 72500 is 7.25 %. */
export function toPercent(partsPerMillion: number): number {
  return partsPerMillion / 10_000;
}

export function toPartsPerMillion(percent: number): number {
  return Math.round(percent * 10_000);
}
