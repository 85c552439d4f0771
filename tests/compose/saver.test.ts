import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RecordAnswer, StandingBriefing } from "@/components/briefing/answers";
import type { Kept } from "@/components/briefing/kept-copy";
import { type SaveState, savePausesMs, saverOf } from "@/components/briefing/saver";
import { NoAnswerError, RefusedError } from "@/components/ui/answered";
import type { Briefing } from "@/lib/ledger/briefing";
import { raidBriefing } from "../decks/raid-log";

const first = raidBriefing({ kind: "title", title: "Morning", lines: "" });
const titled = (title: string): Briefing => ({ ...first, title });

function standing(briefing: Briefing | null, version: number): StandingBriefing {
  return { briefing, version, recordedAt: `2031-03-12T00:00:0${version}.000Z`, actor: "ann" };
}

/** A log of one briefing, as the server keeps it; `fail` has the next request fail. */
function server(stored: Briefing) {
  let now = standing(stored, 1);
  let failure: unknown = null;
  const sent: string[] = [];
  const record = async (briefing: Briefing, follows: number): Promise<RecordAnswer> => {
    sent.push(`${briefing.title} after ${follows}`);
    const cause = failure;
    failure = null;
    if (cause !== null) throw cause;
    if (JSON.stringify(briefing) === JSON.stringify(now.briefing)) return now;
    if (follows !== now.version) {
      throw new RefusedError({ status: 409, detail: "Somebody else saved this briefing meanwhile.", stored: now });
    }
    now = standing(briefing, now.version + 1);
    return now;
  };
  return {
    sent,
    record,
    stored: () => now,
    fail: (cause: unknown) => {
      failure = cause;
    },
    editedElsewhere: (briefing: Briefing | null) => {
      now = standing(briefing, now.version + 1);
    },
  };
}

function opened() {
  const log = server(first);
  const shown: SaveState[] = [];
  const kept: (Kept | null)[] = [];
  const saver = saverOf(log.stored(), {
    record: log.record,
    keep: (copy) => kept.push(copy),
    forget: () => kept.push(null),
    show: (state) => shown.push(state),
  });
  return { log, saver, kept, kinds: () => shown.map(({ kind }) => kind), last: () => shown.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a saver", () => {
  it("saves once a briefing has rested, as the version after the one it was made from, and forgets the copy", async () => {
    const { log, saver, kept, kinds } = opened();
    saver.note(titled("Mor"));
    await vi.advanceTimersByTimeAsync(savePausesMs.rest - 1);
    saver.note(titled("More"));
    await vi.advanceTimersByTimeAsync(savePausesMs.rest - 1);
    expect(log.sent).toEqual([]);
    expect(kept.at(-1)).toEqual({ briefing: titled("More"), follows: 1 });
    await vi.advanceTimersByTimeAsync(1);
    expect(log.sent).toEqual(["More after 1"]);
    expect(kinds()).toEqual(["waiting", "waiting", "saving", "saved"]);
    expect(kept.at(-1)).toBeNull();
  });

  it("saves at once when it is told to, and sends nothing where nothing was edited", async () => {
    const { log, saver, last } = opened();
    await saver.flush();
    saver.note(titled("Noon"));
    await saver.flush();
    await saver.flush();
    expect(log.sent).toEqual(["Noon after 1"]);
    expect(last()).toEqual({ kind: "saved", at: log.stored().recordedAt });
  });

  it("sends what was edited while a request ran after it, following its version", async () => {
    const { log, saver } = opened();
    saver.note(titled("One"));
    const saving = saver.flush();
    saver.note(titled("Two"));
    await saving;
    expect(log.sent).toEqual(["One after 1", "Two after 2"]);
    expect(log.stored().briefing?.title).toBe("Two");
  });

  it("keeps the work and tries again, ever later, while no answer comes", async () => {
    const { log, saver, kept, last } = opened();
    log.fail(new NoAnswerError("The server could not be reached."));
    saver.note(titled("Noon"));
    await saver.flush();
    expect(last()).toMatchObject({ kind: "unsaved", isOffline: true, retryInMs: savePausesMs.firstRetry });
    expect(kept.at(-1)).toEqual({ briefing: titled("Noon"), follows: 1 });
    log.fail(new NoAnswerError("The server could not be reached."));
    await vi.advanceTimersByTimeAsync(savePausesMs.firstRetry);
    expect(last()).toMatchObject({ kind: "unsaved", retryInMs: 2 * savePausesMs.firstRetry });
    await vi.advanceTimersByTimeAsync(2 * savePausesMs.firstRetry);
    expect(last()).toMatchObject({ kind: "saved" });
    expect(log.sent).toHaveLength(3);
  });

  it("does not try again what the server refuses, and says why", async () => {
    const { log, saver, last } = opened();
    log.fail(new RefusedError({ status: 400, detail: "briefing.title: too short" }));
    saver.note(titled(""));
    await saver.flush();
    expect(last()).toEqual({
      kind: "unsaved",
      message: "briefing.title: too short",
      isOffline: false,
      retryInMs: null,
    });
    await vi.advanceTimersByTimeAsync(10 * savePausesMs.longestRetry);
    expect(log.sent).toHaveLength(1);
  });

  it("never saves over another edit: it shows both, and sends nothing more until it is told how to go on", async () => {
    const { log, saver, last } = opened();
    log.editedElsewhere(titled("Theirs"));
    saver.note(titled("Mine"));
    await saver.flush();
    expect(last()).toEqual({ kind: "conflict", mine: titled("Mine"), theirs: log.stored() });
    saver.note(titled("Mine, longer"));
    await vi.advanceTimersByTimeAsync(10 * savePausesMs.longestRetry);
    await saver.flush();
    expect(log.sent).toEqual(["Mine after 1"]);
    expect(log.stored().briefing?.title).toBe("Theirs");
  });

  it("keeps mine as a version after theirs, or takes theirs and sends nothing", async () => {
    const mine = opened();
    mine.log.editedElsewhere(titled("Theirs"));
    mine.saver.note(titled("Mine"));
    await mine.saver.flush();
    mine.saver.follow(mine.log.stored(), titled("Mine"));
    await mine.saver.flush();
    expect(mine.log.sent).toEqual(["Mine after 1", "Mine after 2"]);
    expect(mine.last()).toMatchObject({ kind: "saved" });

    const theirs = opened();
    theirs.log.editedElsewhere(titled("Theirs"));
    theirs.saver.note(titled("Mine"));
    await theirs.saver.flush();
    theirs.saver.follow(theirs.log.stored(), titled("Theirs"));
    theirs.saver.note(titled("Theirs"));
    await theirs.saver.flush();
    expect(theirs.log.sent).toEqual(["Mine after 1"]);
    expect(theirs.kept.at(-1)).toBeNull();
    expect(theirs.last()).toMatchObject({ kind: "saved" });
  });

  it("has the server judge work that was kept from an earlier version", async () => {
    const log = server(first);
    const shown: SaveState[] = [];
    const old = { ...log.stored(), version: 0 };
    const parts = { record: log.record, keep: () => undefined, forget: () => undefined };
    const saver = saverOf(old, { ...parts, show: (state) => shown.push(state) });
    saver.note(titled("Kept"));
    await saver.flush();
    expect(shown.at(-1)).toMatchObject({ kind: "conflict", theirs: { version: 1 } });
  });
});
