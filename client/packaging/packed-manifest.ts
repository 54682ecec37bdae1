interface Manifest {
  exports: Record<string, string>;
  [field: string]: unknown;
}

/** What only this repository needs. */
const ours: ReadonlySet<string> = new Set(["scripts", "devDependencies"]);

/** What the tarball says of itself: the same subpaths, served from what was built, and nothing to install. */
export function packedManifest(text: string): string {
  const source: unknown = JSON.parse(text);
  // Our own manifest, whose subpaths each lead to one file of the source.
  const manifest = source as Manifest;
  const built = Object.entries(manifest.exports).map(([subpath, file]) => {
    const path = file.replace("./src/", "./dist/client/src/").replace(/\.ts$/, "");
    return [subpath, { types: `${path}.d.ts`, default: `${path}.js` }];
  });
  const kept = Object.entries(manifest).filter(([field]) => !ours.has(field));
  const packed = {
    ...Object.fromEntries(kept),
    exports: { ...Object.fromEntries(built), "./package.json": "./package.json" },
    files: ["dist", "docs"],
    engines: { node: ">=20" },
    publishConfig: { access: "public" },
  };
  return `${JSON.stringify(packed, null, 2)}\n`;
}
