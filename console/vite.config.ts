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

// In development the API runs beside Vite; in production it serves the built files itself.
const api = "http://127.0.0.1:4100";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [oneLanguage, react(), tailwindcss()],
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
