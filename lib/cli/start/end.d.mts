/**
 * Calls `end` once, when this process is asked to end: by SIGINT, by SIGTERM, or by the end of the npm that runs it. It is given 128 and the
 * signal's number; a second signal ends the process at once.
 */
export function onEnd(end: (code: number) => void): void;
