import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../../lib/cli/start/failure.mjs";
import { benchFolder } from "./bundle.mjs";

const path = join(benchFolder, "README.md");
const figures = /(?<=<!-- figures -->\n)[\s\S]*$/;

/**
 * Puts the figures into the room's README, in place of those that were there.
 * @param {string} text Markdown
 * @throws {Failure} when the README has no place for them
 */
export function keepFigures(text) {
  const readme = readFileSync(path, "utf8");
  if (!figures.test(readme)) throw new Failure(`${path}: has no lines that mark where the figures stand`);
  writeFileSync(
    path,
    readme.replace(figures, () => `${text}\n`),
  );
}
