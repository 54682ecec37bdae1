import type { Address, NewCustomer } from "@waybill/client";
import { places, type Place } from "./places.ts";
import { openRandom, type Random } from "./random.ts";

export interface TailspinCustomer {
  body: NewCustomer & { externalId: string; name: string; address: Address };
  /** Shops and kindergartens buy more, and pay by invoice. */
  isCompany: boolean;
}

/** Every made-up shop, and people of each country in proportion to its weight. */
export function makeCustomers(): TailspinCustomer[] {
  const random = openRandom(4_711);
  const parties = places.flatMap((place) => [
    ...place.shops.map((shop) => ({ place, shop })),
    ...Array.from({ length: Math.ceil(place.weight * 0.7) }, () => ({ place, shop: undefined })),
  ]);
  const taken = new Set<string>();
  return random
    .several(parties, parties.length)
    .map(({ place, shop }, index) => makeCustomer(random, taken, place, shop, index));
}

function makeCustomer(
  random: Random,
  taken: Set<string>,
  place: Place,
  shop: string | undefined,
  index: number,
): TailspinCustomer {
  const name = newName(random, taken, place);
  const [city, postalCode] = random.pick(place.cities);
  const domain = shop ? `${asciiOf(shop).replaceAll(/[^a-z]+/g, "-")}.example` : "mail.example";
  return {
    isCompany: shop !== undefined,
    body: {
      externalId: `TT-C${String(index + 1).padStart(3, "0")}`,
      name,
      company: shop ?? null,
      email: `${asciiOf(name).replaceAll(/[^a-z]+/g, ".")}@${domain}`,
      address: {
        line1: place.line1(random.pick(place.streets), random.whole(1, 94)),
        postalCode,
        city,
        country: place.country,
      },
    },
  };
}

/** Nobody is called as somebody else, as far as the names of the country go. */
function newName(random: Random, taken: Set<string>, place: Place): string {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const name = `${random.pick(place.firstNames)} ${random.pick(place.lastNames)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  throw new Error(`${place.country} has too few names for its customers`);
}

/** Lower case, without accents. */
function asciiOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}
