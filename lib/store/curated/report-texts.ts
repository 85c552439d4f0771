import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { folderNames } from "./read-folder";

/**
 * The texts in a folder by the SHA-256 of their bytes, in hex: a report's text is known by its hash and may have any name.
 * Folders in it are passed over; a leading byte order mark stays, since offsets count it.
 * @throws {UnreadableFolderError} when the folder cannot be read
 */
export async function reportTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await folderNames(folder)) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const bytes = await readFile(path);
    texts.set(createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8"));
  }
  return texts;
}
