import { schemaType } from "./schema-type.ts";
import type { Contract } from "./contract-model.ts";
import { asObject, at } from "./place.ts";
import { typeScriptFile, type SourceFile } from "./source-file.ts";

const place = "#/components/schemas/Event";

/** events.ts: the types of the union `Event`, and a way to name one of its members. */
export function emitEvents({ schemas }: Contract): Promise<SourceFile>[] {
  const event = schemas["Event"];
  if (event === undefined) return [];
  const discriminator = asObject(event["discriminator"], at(place, "discriminator"));
  const types = Object.keys(
    asObject(discriminator["mapping"], at(place, "discriminator", "mapping")),
  );
  schemaType(event, place);
  return [
    typeScriptFile(
      "contract/src/events.ts",
      `import type { Event } from "./schemas.ts";\n`,
      `/** Every type of event, in the contract's order. */
      export const eventTypes = Object.freeze(${JSON.stringify(types)} as const);

      export type EventType = Event["type"];

      /** The event of one type. */
      export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>;\n`,
    ),
  ];
}
