import type { ProgressStream } from "../extract/progress";

/** A bar that tells which step a run is at, and that can be wiped before lines are written. */
export interface Steps {
  readonly tell: (what: string) => void;
  readonly wipe: () => void;
}

const widthChars = 24;

/** A bar of so many steps on a terminal; silent where none is. */
export function stepsOn(stream: ProgressStream, stepCount: number): Steps {
  const write = (text: string) => {
    if (stream.isTTY === true) stream.write(`\r\x1b[K${text}`);
  };
  let done = 0;
  return {
    tell: (what) => {
      const filled = Math.round((widthChars * done) / stepCount);
      write(`[${"#".repeat(filled)}${".".repeat(widthChars - filled)}] ${what}`);
      done = Math.min(done + 1, stepCount);
    },
    wipe: () => write(""),
  };
}
