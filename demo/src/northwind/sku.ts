/** The data has no codes, only numbers: product 11 becomes NW-011. */
export function skuOf(productId: string): string {
  return `NW-${productId.padStart(3, "0")}`;
}
