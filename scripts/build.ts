import { buildConsole } from "./build-console.ts";

await buildConsole((line) => console.log(line));
