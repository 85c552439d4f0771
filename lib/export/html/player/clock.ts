/** Milliseconds as minutes and seconds, with hours once there are any: "4:05", "1:00:09". */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}

/** A timer that can be stopped and set back. `startedAt` is null while it stands still; `beforeMs` is what it had run before. */
export interface Timer {
  readonly startedAt: number | null;
  readonly beforeMs: number;
}

export const stoppedTimer: Timer = { startedAt: null, beforeMs: 0 };

/** How long a timer has run at an instant, in ms. */
export function timerMs({ startedAt, beforeMs }: Timer, nowMs: number): number {
  return beforeMs + (startedAt === null ? 0 : nowMs - startedAt);
}

/** A timer stopped where it ran, or running again where it stood. */
export function toggledTimer(timer: Timer, nowMs: number): Timer {
  return timer.startedAt === null
    ? { ...timer, startedAt: nowMs }
    : { startedAt: null, beforeMs: timerMs(timer, nowMs) };
}

const timerName = "timer";

/** The timer as this window kept it before it was reloaded; one that stands at nought where nothing is kept or nothing can be. */
export function keptTimer(show: string): Timer {
  try {
    const kept: Partial<Timer> = JSON.parse(sessionStorage.getItem(`${timerName} ${show}`) ?? "{}");
    const { startedAt = null, beforeMs = 0 } = kept;
    return {
      startedAt: Number.isFinite(startedAt) ? startedAt : null,
      beforeMs: Number.isFinite(beforeMs) ? beforeMs : 0,
    };
  } catch {
    return stoppedTimer;
  }
}

/** Keeps a timer for when this window is reloaded; a browser that keeps nothing for a file loses it then. */
export function keepTimer(show: string, timer: Timer): void {
  try {
    sessionStorage.setItem(`${timerName} ${show}`, JSON.stringify(timer));
  } catch {
    // The timer runs on all the same.
  }
}
