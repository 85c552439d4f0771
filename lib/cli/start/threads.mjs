import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "./root.mjs";

/** The threads that are begun while somebody waits, each by its folder in `lib/cli` with what its module does. */
const threads = { making: 'import { serveFiles } from "./serve-files"; serveFiles();' };

/** Says where a module lies by its source, relative to the bundle: what it reads from beside itself is there. */
function sourceAddresses(folder) {
  return {
    name: "source-addresses",
    setup(build) {
      build.onLoad({ filter: /\/lib\/.*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        if (!text.includes("import.meta.url")) return null;
        const own = JSON.stringify(relative(folder, path).replaceAll("\\", "/"));
        return { contents: text.replaceAll("import.meta.url", `new URL(${own}, import.meta.url).href`), loader: "ts" };
      });
    },
  };
}

/**
 * Writes the modules of threads into a folder of the build, each in one file with all of ours that it imports: a thread that reads hundreds of
 * sources and has them compiled takes seconds to begin (`lib/cli/worker-address.ts`).
 * @param {string} folder
 * @throws when a source cannot be compiled
 */
export async function bundleThreads(folder) {
  const { build } = await import("esbuild");
  for (const [name, contents] of Object.entries(threads)) {
    await build({
      stdin: { contents, resolveDir: join(root, "lib", "cli", name), loader: "ts" },
      outfile: join(folder, `${name}.mjs`),
      absWorkingDir: root,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      jsx: "automatic",
      minifySyntax: true,
      logLevel: "silent",
      plugins: [sourceAddresses(folder)],
    });
  }
}
