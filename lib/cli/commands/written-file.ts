import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import type { ExportedFile } from "../../export/exported-file";
import { type FormatId, isFormatId } from "../../export/registry";
import { UsageError } from "../usage-error";

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** Throws a `UsageError` for a path that ends in another format than was named: it would hold what nothing can open. */
export async function checkedEnding(format: FormatId, out: string): Promise<void> {
  if (await isFolder(out)) return;
  const ending = extname(out).slice(1).toLowerCase();
  if (out.endsWith("/") || ending === format || !isFormatId(ending)) return;
  throw new UsageError(
    `--format is ${format}, and --out ${out} ends in .${ending}; name the same format in both, or one`,
  );
}

/** Where a file goes: the path itself, or the file's own name inside a folder. */
async function targetOf(out: string, { name }: ExportedFile): Promise<string> {
  return resolve((await isFolder(out)) || out.endsWith("/") ? join(out, name) : out);
}

/**
 * Writes a file whole or not at all, and gives the path: what stood there stays until the new one is complete. Throws a `UsageError` for a path
 * that cannot be written.
 */
export async function written(out: string, file: ExportedFile): Promise<string> {
  const target = await targetOf(out, file);
  const partial = `${target}.${process.pid}.part`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(partial, file.bytes);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${out} cannot be written (${reason}); name another path with --out`);
  }
  return target;
}
