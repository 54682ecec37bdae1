import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { bundle, createConfig } from "@redocly/openapi-core";
import { parse } from "yaml";

import { asObject, type Json, type JsonObject } from "./place.ts";

/** Reads openapi.yaml and what it refers to as one document, with the tables that stand beside it. */
export async function bundleContract(folder: URL): Promise<JsonObject> {
  const { bundle: bundled, problems } = await bundle({
    ref: fileURLToPath(new URL("openapi.yaml", folder)),
    config: await createConfig({}),
  });
  const [problem] = problems;
  if (problem !== undefined) {
    const [location] = problem.location;
    throw new Error(
      `${location?.source.absoluteRef ?? ""} ${location?.pointer ?? ""}: ${problem.message}`,
    );
  }
  const wire = asObject(await readYaml(new URL("wire.yaml", folder)), "wire.yaml");
  return {
    ...asObject(toJson(bundled.parsed), "#"),
    "x-roles": wire["x-roles"],
    "x-currencies": await readYaml(new URL("currencies.yaml", folder)),
  };
}

async function readYaml(file: URL): Promise<Json> {
  return toJson(parse(await readFile(file, "utf8")));
}

/** Drops what JSON cannot say, so that the document read is the document written. */
function toJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}
