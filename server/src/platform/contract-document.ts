import { readFileSync } from "node:fs";
import type { ContractDocument as PublishedContract } from "@waybill/contract";
import type { OpenApiDocument } from "./reference-page.ts";
import type { ContractDocument } from "./validation.ts";

const file = new URL(import.meta.resolve("@waybill/contract/openapi.json"));

/** The bundled contract, as it is published and as requests are checked against it. */
export const contractDocument = JSON.parse(readFileSync(file, "utf8")) as ContractDocument & // The generator wrote it.
  PublishedContract &
  OpenApiDocument;
