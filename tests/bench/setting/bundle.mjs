import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../../lib/cli/start/root.mjs";

/** The bench's own folder, and where it puts what it makes. */
export const benchFolder = join(root, "tests", "bench");
export const madeFolder = join(benchFolder, "node_modules", ".made");

function built(options) {
  // Asked for late: it is there only once the bench's packages are installed.
  const { build } = createRequire(join(benchFolder, "package.json"))("esbuild");
  return build({
    bundle: true,
    minify: true,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    ...options,
  });
}

/** Bundles our server code with the product's own packages, as its production build does. Gives the bundle's path. */
export async function oursBundle() {
  const outfile = join(madeFolder, "ours.cjs");
  const own = (name) => join(root, "node_modules", name);
  await built({
    entryPoints: [join(benchFolder, "server", "ours.ts")],
    outfile,
    platform: "node",
    format: "cjs",
    alias: { "@": root, react: own("react"), "react-dom": own("react-dom") },
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
