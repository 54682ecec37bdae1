import Papa from "papaparse";
import type { StockImportRow } from "@waybill/client";

export type Mode = StockImportRow["mode"];

/** A line of the file: as it was written, what it says, and why it says nothing that could be sent. */
export interface ImportLine {
  /** Counted from 1, as sheets do. */
  number: number;
  sku: string;
  location: string;
  quantity: string;
  mode: string;
  row: StockImportRow;
  fault: string | undefined;
}

/**
 * Reads a table of SKU, location, quantity and mode: commas, semicolons or tabs, quoted or not. With a head, its columns
 * may stand in any order and others are passed over; without one they stand in this order. A line that does not say
 * its mode has the one that is given.
 */
export function readImport(text: string, mode: Mode): ImportLine[] {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: "greedy" });
  const head = data[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const hasHead = head.includes("sku");
  const place = (names: readonly string[], otherwise: number) =>
    hasHead ? head.findIndex((cell) => names.includes(cell)) : otherwise;
  const places = {
    sku: place(["sku"], 0),
    location: place(["location", "location code", "locationcode"], 1),
    quantity: place(["quantity", "qty", "units", "on hand"], 2),
    mode: place(["mode"], 3),
  };
  const first = hasHead ? 1 : 0;
  return data.slice(first).map((cells, index) => {
    const cell = (at: number) => cells[at]?.trim() ?? "";
    const texts = {
      sku: cell(places.sku),
      location: cell(places.location),
      quantity: cell(places.quantity),
      mode: cell(places.mode).toLowerCase(),
    };
    return { number: first + index + 1, ...texts, ...readLine(texts, mode) };
  });
}

type Texts = Pick<ImportLine, "sku" | "location" | "quantity" | "mode">;

function readLine(texts: Texts, otherwise: Mode): Pick<ImportLine, "row" | "fault"> {
  const isQuantity = /^[+-]?\d{1,8}$/.test(texts.quantity);
  const isMode = texts.mode === "" || texts.mode === "set" || texts.mode === "add";
  const row: StockImportRow = {
    sku: texts.sku,
    locationCode: texts.location === "" ? null : texts.location.toUpperCase(),
    quantity: isQuantity ? Number(texts.quantity) : 0,
    mode: texts.mode === "set" || texts.mode === "add" ? texts.mode : otherwise,
  };
  const faults = [
    texts.sku === "" ? "The SKU is missing." : "",
    isQuantity ? "" : "The quantity must be a whole number.",
    isMode ? "" : "The mode must be “set” or “add”.",
  ].filter(Boolean);
  return { row, fault: faults.length === 0 ? undefined : faults.join(" ") };
}
