import { bench, readOptions } from "../bench/main.ts";

const isMet = await bench(readOptions(process.argv.slice(2)), process.env);
if (!isMet) process.exitCode = 1;
