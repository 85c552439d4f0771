import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../../lib/cli/start/root.mjs";

/** The bench's own folder, and where it puts what it makes. */
export const benchFolder = join(root, "tests", "bench");
export const madeFolder = join(benchFolder, "node_modules", ".made");

const production = { "process.env.NODE_ENV": '"production"' };

function built(options) {
  // Asked for late: it is there only once the bench's packages are installed.
  const { build } = createRequire(join(benchFolder, "package.json"))("esbuild");
  return build({
    bundle: true,
    minify: true,
    logLevel: "error",
    define: production,
    ...options,
  });
}

// What has files beside its code, or code of the machine's own: it stays where it is installed.
const unbundled = ["@resvg/resvg-js", "esbuild", "fontkit", "pdfkit", "subset-font"];

/**
 * Bundles server code of the bench with the product's own packages, as its production build does.
 * @param {string} entry within the bench's folder, such as "server/ours.ts"
 * @returns {Promise<string>} the bundle's path
 */
export async function serverBundle(entry) {
  const outfile = join(madeFolder, `${entry.replaceAll(/\W/g, "-")}.cjs`);
  const own = (name) => join(root, "node_modules", name);
  await built({
    entryPoints: [join(benchFolder, entry)],
    outfile,
    platform: "node",
    format: "cjs",
    external: unbundled,
    alias: { "@": root, react: own("react"), "react-dom": own("react-dom") },
    // The files that ask where they are lie in this one folder: for the fonts and the player from there.
    define: {
      ...production,
      "import.meta.url": JSON.stringify(pathToFileURL(join(root, "lib/export/font-files.ts")).href),
    },
  });
  return outfile;
}

/** Bundles the page that Recharts draws; gives its script. */
export async function rechartsScript() {
  const { outputFiles } = await built({
    entryPoints: [join(benchFolder, "page", "recharts-page.jsx")],
    write: false,
    platform: "browser",
    format: "iife",
    jsx: "automatic",
    target: "es2022",
  });
  return outputFiles[0].contents;
}
