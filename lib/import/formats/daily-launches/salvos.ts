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

/**
 * The attack of each row: null for that of its night, else a further one of the same night by its first hour. A channel that counts one class
 * in another window again, in another post or for the same model, counts another salvo: within one attack the later figure
 * would stand as a revision of the earlier. The earliest window of a channel's is the night's.
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
  return salvos;
}
