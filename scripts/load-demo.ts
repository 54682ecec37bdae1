import { existsSync } from "node:fs";

interface DemoOptions {
  baseUrl: string;
  dataDir: string;
  report: (line: string) => void;
}

/** Loads the demo data through the API. The demo is a workspace that a production image leaves out: then nothing happens. */
export async function loadDemoData(options: DemoOptions): Promise<void> {
  const loader = new URL("../demo/src/load.ts", import.meta.url);
  if (!existsSync(loader)) {
    options.report("There is no demo data in this checkout.");
    return;
  }
  // An import that is always there to resolve would tie the server's start to the demo.
  const { loadDemo } = (await import(loader.href)) as {
    loadDemo: (options: DemoOptions) => Promise<unknown>;
  };
  await loadDemo(options);
}
