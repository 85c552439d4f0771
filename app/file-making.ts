import { LRUCache } from "lru-cache";
import type { ExportedFile } from "../lib/export/exported-file";
import { processWide } from "../lib/ledger/process-wide";
import { othersTurn } from "../lib/query/steps";

/** How much a process keeps of finished files, in bytes, and how many it makes at a time. */
export interface MakingBounds {
  readonly mostKeptBytes: number;
  readonly mostAtOnce: number;
}

/** Makes files in turn, and each of them once. */
export interface FileMaking {
  /** What `make` gives once it is its turn. */
  readonly inTurn: <T>(make: () => Promise<T>) => Promise<T>;
  /** The file of a key, which names all that its bytes depend on: kept, being made for somebody else, or made now. A failure is told to all who wait, and kept for nobody. */
  readonly once: (key: string, make: () => Promise<ExportedFile | null>) => Promise<ExportedFile | null>;
}

function turns(mostAtOnce: number): FileMaking["inTurn"] {
  const waiting: (() => void)[] = [];
  let madeNow = 0;
  return async (make) => {
    if (madeNow >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else madeNow += 1;
    try {
      // Whoever asks for a page meanwhile is answered between two files.
      await othersTurn();
      return await make();
    } finally {
      const next = waiting.shift();
      if (next === undefined) madeNow -= 1;
      else next();
    }
  };
}

/** A making of files within bounds: equal questions share one file, others wait until it is their turn. */
export function fileMaking({ mostKeptBytes, mostAtOnce }: MakingBounds): FileMaking {
  const inTurn = turns(mostAtOnce);
  // The files used last, as many as fit; one that is larger than all the room is not kept.
  const kept = new LRUCache<string, ExportedFile>({
    maxSize: mostKeptBytes,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes.byteLength),
  });
  const begun = new Map<string, Promise<ExportedFile | null>>();
  const made = async (key: string, make: () => Promise<ExportedFile | null>) => {
    try {
      const file = await inTurn(make);
      if (file !== null) kept.set(key, file);
      return file;
    } finally {
      begun.delete(key);
    }
  };
  const once: FileMaking["once"] = async (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const making = begun.get(key) ?? made(key, make);
    begun.set(key, making);
    return making;
  };
  return { inTurn, once };
}

const megabyteBytes = 2 ** 20;

/** The making of this process's files. */
export function appFileMaking(): FileMaking {
  return processWide("file-making", () => fileMaking({ mostKeptBytes: 64 * megabyteBytes, mostAtOnce: 2 }));
}
