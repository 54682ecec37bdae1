import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * react-aria carries the few words of its own (Dismiss, Calendar, Increase) in some thirty languages. The console
 * speaks English, so every other table becomes the English one, and the list route is 60 KB lighter.
 */
const oneLanguage: Plugin = {
  name: "waybill:one-language",
  enforce: "pre",
  load(id) {
    const isOther =
      /\/react-(?:aria|stately)[^?]*\/intl\/[^?]+\/(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id);
    return isOther ? `export { default } from "./en-US.mjs";` : null;
  },
};

/** Beside each text file its compressed forms, made once here and not for each request. */
const compressed: Plugin = {
  name: "waybill:compressed",
  apply: "build",
  async writeBundle({ dir = "" }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(?:js|css|html|svg)$/.test(name));
    for (const name of texts) {
      const bytes = await readFile(join(dir, name));
      await writeFile(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      await writeFile(join(dir, `${name}.br`), brotliCompressSync(bytes));
    }
  },
};

// In development the API runs beside Vite; in production it serves the built files itself.
const api = "http://127.0.0.1:4100";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [oneLanguage, react(), tailwindcss(), compressed],
  build: {
    target: "es2023",
    manifest: true,
    modulePreload: { polyfill: false },
    // The policy allows no data: fonts or images, and small files compress better together anyway.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { "/v1": api, "/auth": api, "/oidc": api, "/docs": api } },
});
