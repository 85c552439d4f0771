import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { largestFileBytes } from "../reading/bounded-bytes";
import { ImportError } from "./findings";

/** The table's bytes in a file: the file itself, or the table of records that a data package describes. */
export interface Opened {
  readonly bytes: Uint8Array;
  /** Its path in the package; null where the file is the table. */
  readonly path: string | null;
  /** What the bytes are, where the name says another thing; else null. */
  readonly guess: string | null;
}

const recordsPath = "data/records.csv";

function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  let isWorkbook = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        isWorkbook ||= name === "xl/workbook.xml";
        if (!name.endsWith("datapackage.json") && !name.endsWith(recordsPath)) return false;
        total += originalSize;
        if (total > largestFileBytes)
          throw new ImportError(`unpacks to over ${largestFileBytes / 1_000_000} MB; split it`);
        return true;
      },
    });
    if (isWorkbook) throw new ImportError("is an Excel workbook; save its sheet as CSV");
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError("is a broken ZIP archive; export it again");
  }
}

function statedHash(description: Uint8Array): string | null {
  try {
    const { resources } = JSON.parse(strFromU8(description)) as { resources?: { name?: string; hash?: string }[] };
    const found = Array.isArray(resources) ? resources.find((one) => one?.name === "records") : undefined;
    return typeof found?.hash === "string" ? found.hash.replace(/^sha256:/, "") : null;
  } catch {
    throw new ImportError("datapackage.json is no JSON; export the package again");
  }
}

/** Whether bytes are a ZIP archive's: those of a first file's head, or of an empty archive's end. */
function isArchive([p, k, kind, more]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((kind === 3 && more === 4) || (kind === 5 && more === 6));
}

/**
 * The table of a file, whose name is null where it has none. Of a ZIP archive, and of a datapackage.json with the files beside it, the records that it describes, whose hash has to be the
 * described one. Throws an `ImportError` for a package without records or with other records than it says, and for a file named .zip that is none.
 */
export function openedFile(
  bytes: Uint8Array,
  beside: ReadonlyMap<string, Uint8Array>,
  name: string | null = null,
): Opened {
  const isZip = isArchive(bytes);
  const isNamedZip = name !== null && /\.zip$/i.test(name);
  if (isNamedZip && !isZip)
    throw new ImportError(
      "is named .zip, and is no ZIP archive by its bytes; give the archive itself, or rename the file as what it is",
    );
  const isJson = /^\s*\{/.test(new TextDecoder().decode(bytes.slice(0, 64)));
  if (!isZip && !isJson) return { bytes, path: null, guess: null };
  const files = isZip ? unzipped(bytes) : beside;
  const description = isZip ? files.get("datapackage.json") : bytes;
  const records = files.get(recordsPath);
  if (description === undefined)
    throw new ImportError("is an archive without a datapackage.json; give the ZIP that was exported");
  if (records === undefined)
    throw new ImportError(`has no ${recordsPath}; give the whole package as this version exports it`);
  const [stated, own] = [statedHash(description), createHash("sha256").update(records).digest("hex")];
  if (stated !== null && stated !== own)
    throw new ImportError(`${recordsPath} is not the file that datapackage.json describes; export the package again`);
  const guess =
    isZip && name !== null && !isNamedZip
      ? `is not named .zip, and is a ZIP archive by its bytes; ${recordsPath} of it is read`
      : null;
  return { bytes: records, path: recordsPath, guess };
}
