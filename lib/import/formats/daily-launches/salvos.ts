import { group } from "d3-array";
import { byCodeUnits } from "../../../ledger/order";
import type { LaunchRow } from "./row";
import { momentText } from "./window";

function windowText({ start, end }: LaunchRow): string {
  return `${momentText(start)} ${momentText(end)}`;
}

function groundText({ ground }: LaunchRow): string {
  return ground.places.join(" ");
}

/** Rows in an order that does not hang on that of the file: by window, model, ground, post and place of launch. */
export function inOwnOrder(rows: readonly LaunchRow[]): LaunchRow[] {
  const key = (row: LaunchRow) =>
    [windowText(row), row.model.parts.join("+"), groundText(row), row.source, row.words.launchPlace].join("\t");
  return [...rows].sort((a, b) => byCodeUnits(key(a), key(b)) || a.line - b.line);
}

/** Rows of one channel and night, so counted that a file of one long night costs what its rows cost and not their square. */
interface Taken {
  /** Notes a row as one of the night's own attack. */
  readonly add: (row: LaunchRow) => void;
  /**
   * Whether a row and one that was noted are figures of two attacks, which one attack's claim would take for a revision: one class in another
   * window, in another post or of the same models and ground.
   */
  readonly hasApart: (row: LaunchRow) => boolean;
}

function takenRows(): Taken {
  const counts = new Map<string, number>();
  const count = (...key: readonly string[]) => counts.get(key.join("\t")) ?? 0;
  const keysOf = (row: LaunchRow) => {
    const [of, window, same] = [row.model.of, windowText(row), `${row.model.parts.join()} ${groundText(row)}`];
    const post = `post ${row.source}`;
    return {
      all: [of],
      window: [of, window],
      post: [of, post],
      both: [of, post, window],
      same: [of, same],
      sameWindow: [of, same, window],
    };
  };
  return {
    add: (row) => {
      for (const key of Object.values(keysOf(row))) counts.set(key.join("\t"), count(...key) + 1);
    },
    hasApart: (row) => {
      const { all, window, post, both, same, sameWindow } = keysOf(row);
      const inOthers = count(...all) - count(...window) - count(...post) + count(...both);
      return inOthers > 0 || count(...same) > count(...sameWindow);
    },
  };
}

/** The hour from which a row's salvo is called, "from-0800"; "all-day" without one. */
function salvoOf({ start, night }: LaunchRow): string {
  const day = start.on === night ? "" : `${start.on.slice(5).replace("-", "")}-`;
  return start.clock === null ? `from-${day}0000` : `from-${day}${start.clock.replace(":", "")}`;
}

function holds(outer: LaunchRow, { start, end }: LaunchRow): boolean {
  return momentText(outer.start) <= momentText(start) && momentText(end) <= momentText(outer.end);
}

/**
 * Gives a row with hours to another channel's further salvo that holds them, where nothing of that channel's for the night's own attack does: a
 * strike at three in the afternoon is of the afternoon that the air force counts by itself, and no part of the night before.
 */
function moveIntoSalvos(sameNight: readonly LaunchRow[], salvos: Map<LaunchRow, string | null>): void {
  const timed = sameNight.filter(({ start, end }) => start.clock !== null && end.clock !== null);
  const [further, own] = [true, false].map((is) => timed.filter((row) => (salvos.get(row) !== null) === is));
  if (further === undefined || own === undefined || further.length === 0) return;
  for (const row of own) {
    const around = further.filter((one) => one.channel.slug !== row.channel.slug && holds(one, row));
    const [first] = around.filter(
      ({ channel }) => !own.some((one) => one.channel.slug === channel.slug && holds(one, row)),
    );
    if (first !== undefined) salvos.set(row, salvos.get(first) ?? null);
  }
}

/** Whether a row's hours begin when some others, the last of which end at `endText`, are over; a single moment at their very end is of them. */
function isAfter(endText: string, { start, end }: LaunchRow): boolean {
  return momentText(start) > endText || (momentText(start) === endText && momentText(end) > endText);
}

/**
 * Gives rows with hours that begin when those of the night's own attack are over to further salvos, whichever channel or class they are of: the one
 * that holds them, else one by their own first hour. The night's own are the earliest hours, all that overlap these, and all of the posts that tell of
 * them, which may count drones of the night and missiles of the morning as one attack.
 */
function partLaterHours(sameNight: readonly LaunchRow[], salvos: Map<LaunchRow, string | null>): void {
  const timed = sameNight.filter(({ start, end }) => start.clock !== null && end.clock !== null);
  const further = timed.filter((row) => salvos.get(row) !== null);
  const posts = new Set<string>();
  let lastText: string | null = null;
  for (const row of inOwnOrder(timed.filter((one) => salvos.get(one) === null))) {
    if (lastText !== null && isAfter(lastText, row) && !posts.has(row.source)) {
      const around = further.find((one) => holds(one, row));
      salvos.set(row, around === undefined ? salvoOf(row) : (salvos.get(around) ?? null));
      continue;
    }
    posts.add(row.source);
    if (lastText === null || momentText(row.end) > lastText) lastText = momentText(row.end);
  }
}

/**
 * The attack of each row: null for that of its night, else a further one of the same night by its first hour. A channel that counts one class
 * in another window again, in another post or for the same model, counts another salvo: within one attack the later figure
 * would stand as a revision of the earlier. The earliest window of a channel's is the night's, unless it is of the hours of a further salvo alone or
 * begins when the night's own hours are over.
 */
export function salvosOf(rows: readonly LaunchRow[]): ReadonlyMap<LaunchRow, string | null> {
  const salvos = new Map<LaunchRow, string | null>();
  for (const sameNight of group(rows, ({ night, channel }) => `${night} ${channel.slug}`).values()) {
    const taken = takenRows();
    for (const row of inOwnOrder(sameNight)) {
      const isFurther = taken.hasApart(row);
      salvos.set(row, isFurther ? salvoOf(row) : null);
      if (!isFurther) taken.add(row);
    }
  }
  for (const sameNight of group(rows, ({ night }) => night).values()) {
    moveIntoSalvos(sameNight, salvos);
    partLaterHours(sameNight, salvos);
  }
  return salvos;
}
