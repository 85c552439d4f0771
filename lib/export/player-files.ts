import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const whole = { bundle: true, minify: true, legalComments: "none", logLevel: "silent" } as const satisfies BuildOptions;

/** A file of the player in one piece with all that it imports, small. It is looked for when it is asked for: no bundle holds it. */
async function made(names: readonly string[], more: BuildOptions = {}): Promise<string> {
  const path = join(dirname(fileURLToPath(import.meta.url)), "html", ...names);
  const { outputFiles } = await build({ ...whole, ...more, entryPoints: [path], write: false });
  return outputFiles.map(({ text }) => text.trim()).join("\n");
}

function madeOnce(make: () => Promise<string>): () => Promise<string> {
  let known: Promise<string> | null = null;
  return () => {
    known ??= make().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

/** The player's script. Made once for a process, and the same in every one. */
export const playerScript = madeOnce(() => made(["player", "show.ts"], { format: "iife", target: "es2022" }));

/** The player's style sheet, without the colours and the letters that a document brings along; made once for a process too. */
export const playerStyle = madeOnce(() => made(["style", "player.css"], { target: "es2022" }));
