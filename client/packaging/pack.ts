// `npm run pack -w client`: builds the tarball that is published, in client/dist.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { packPackage } from "./build-package.ts";

const folder = fileURLToPath(new URL("../dist", import.meta.url));
await mkdir(folder, { recursive: true });
console.log(await packPackage(folder));
