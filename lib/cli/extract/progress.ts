/** Where progress is shown: standard error, or nowhere. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A line that tells how far a run is, and that can be wiped before other lines are written. */
export interface Progress {
  readonly tell: (doneCount: number) => void;
  readonly wipe: () => void;
}

/** Progress over files on a terminal; silent for a single file and where no terminal is. */
export function progressOn(stream: ProgressStream, fileCount: number): Progress {
  const isShown = stream.isTTY === true && fileCount > 1;
  const write = (text: string) => {
    if (isShown) stream.write(`\r\x1b[K${text}`);
  };
  return { tell: (doneCount) => write(`${doneCount} of ${fileCount} files`), wipe: () => write("") };
}
