import type { NewProduct } from "@waybill/client";
import { bulkyHall, mainHall, shop } from "./desk.ts";

const bulkyFromGrams = 3_500;
const onlyInTheShop = ["TT-PUZ-04", "TT-GAM-04"];

/** SKU, title, category, price in cents, weight in grams, description. */
const rows: [string, string, string, number, number, string][] = [
  ["TT-PLN-01", "Tailspin Glider", "Planes", 1_490, 180, "Balsa wood, 42 cm, flies 30 m"],
  ["TT-PLN-02", "Tailspin Biplane Kit", "Planes", 3_990, 520, "To build, 86 parts, from 8 years"],
  ["TT-PLN-03", "Rubber Band Racer", "Planes", 990, 90, "Winds up, flies 20 m"],
  ["TT-PLN-04", "Seaplane for the Bath", "Planes", 1_690, 210, "Floats, natural rubber"],
  ["TT-KIT-01", "Dragon Kite", "Outdoors", 2_490, 340, "Two lines, 140 cm"],
  ["TT-KIT-02", "Pocket Kite", "Outdoors", 1_290, 110, "Folds into its own bag"],
  ["TT-OUT-01", "Skipping Rope with Counter", "Outdoors", 890, 150, "Adjustable to 2.8 m"],
  ["TT-OUT-02", "Garden Croquet", "Outdoors", 4_990, 4_200, "Four mallets, beech"],
  ["TT-OUT-03", "Sand Mould Set", "Outdoors", 1_190, 380, "Eight animals, recycled plastic"],
  ["TT-TRN-01", "Wooden Train Set", "Trains", 5_990, 2_300, "Figure of eight, 38 parts"],
  ["TT-TRN-02", "Railway Bridge", "Trains", 1_890, 640, "Fits all wooden rails"],
  ["TT-TRN-03", "Level Crossing", "Trains", 1_590, 420, "With barriers that move"],
  ["TT-TRN-04", "Steam Locomotive", "Trains", 1_290, 190, "Magnetic couplings"],
  ["TT-BLK-01", "Building Blocks, 50", "Building", 2_990, 1_900, "Beech, in a cotton bag"],
  ["TT-BLK-02", "Building Blocks, 100", "Building", 4_990, 3_700, "Beech, in a wooden box"],
  ["TT-BLK-03", "Marble Run", "Building", 4_490, 1_700, "44 parts, 30 marbles"],
  ["TT-BLK-04", "Marble Run Extension", "Building", 1_990, 600, "Spiral, see-saw and switch"],
  ["TT-BLK-05", "Gear Wheels", "Building", 2_790, 880, "60 wheels, six colours"],
  ["TT-PUZ-01", "Puzzle Old Town, 1000", "Puzzles", 1_790, 760, "1000 pieces, 68 x 48 cm"],
  ["TT-PUZ-02", "Puzzle World Map, 500", "Puzzles", 1_490, 540, "500 pieces, 49 x 36 cm"],
  ["TT-PUZ-03", "First Animals", "Puzzles", 1_290, 320, "Six puzzles of 2 to 4 pieces"],
  ["TT-PUZ-04", "Secret Box", "Puzzles", 2_290, 410, "Opens in seven moves"],
  ["TT-GAM-01", "Harbour Master", "Games", 3_490, 1_200, "2 to 5 players, 45 minutes"],
  ["TT-GAM-02", "Lighthouse Keepers", "Games", 2_990, 980, "Together, 1 to 4 players"],
  ["TT-GAM-03", "Memory of Birds", "Games", 1_590, 450, "36 pairs, from 4 years"],
  ["TT-GAM-04", "Travel Chess", "Games", 2_190, 360, "Magnetic, 20 x 20 cm"],
  ["TT-SFT-01", "Hare Hugo", "Soft toys", 2_490, 240, "Organic cotton, 32 cm"],
  ["TT-SFT-02", "Bear Bruno", "Soft toys", 2_990, 380, "Mohair, 40 cm"],
  ["TT-SFT-03", "Whale Wanda", "Soft toys", 1_990, 260, "Washable, 28 cm"],
  ["TT-SFT-04", "Hedgehog Hand Puppet", "Soft toys", 1_790, 170, "For small and large hands"],
  ["TT-MUS-01", "Glockenspiel", "Music", 3_290, 720, "Twelve notes, tuned, with songs"],
  ["TT-MUS-02", "Djembe for Children", "Music", 4_290, 1_600, "Goatskin, 30 cm"],
  ["TT-MUS-03", "Kazoo", "Music", 490, 40, "Tin, four colours"],
  ["TT-CRE-01", "Finger Paints", "Craft", 1_390, 900, "Six colours, wash off"],
  ["TT-CRE-02", "Paper Lantern Workshop", "Craft", 1_690, 350, "Material for four lanterns"],
  ["TT-CRE-03", "Weaving Loom", "Craft", 3_690, 1_100, "Beech, 25 cm, with wool"],
  ["TT-RID-01", "Balance Bike", "Ride-ons", 8_990, 4_600, "Saddle from 34 to 42 cm"],
  ["TT-RID-02", "Pull-along Wagon", "Ride-ons", 12_900, 9_800, "Carries 60 kg, folds"],
];

export const toys = rows.map(newToy);

/** Sold out before the first order; it may be ordered all the same, and more is on its way. */
export const soldOutToy = {
  ...newToy(["TT-SFT-05", "Otter Ottilie", "Soft toys", 2_690, 280, "Holds hands, 30 cm"]),
  allowBackorder: true,
};

export type Toy = ReturnType<typeof newToy>;

function newToy([sku, title, category, cents, weightGrams, description]: (typeof rows)[number]) {
  return {
    ...{ sku, title, category, description, weightGrams },
    price: { amount: cents, currency: "EUR" },
    lowStockLevel: weightGrams >= bulkyFromGrams ? 5 : 20,
  } satisfies NewProduct;
}

/** The code of the location that sends a toy. */
export function homeOf({ sku, weightGrams }: Toy): string {
  if (onlyInTheShop.includes(sku)) return shop.code;
  return weightGrams >= bulkyFromGrams ? bulkyHall.code : mainHall;
}
