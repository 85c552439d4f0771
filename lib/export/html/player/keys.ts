const covers = ["none", "black", "overview", "help"] as const;

/** What the screen shows beside, or in place of, the slide that is on. */
export type Cover = (typeof covers)[number];

/** Whether something is the name of a cover. */
export function isCover(name: unknown): name is Cover {
  return (covers as readonly unknown[]).includes(name);
}

/** Where a show stands: the slide that is on, 0 for the first, of how many; what covers it; and a slide's number that is being typed. */
export interface Show {
  readonly at: number;
  readonly count: number;
  readonly cover: Cover;
  readonly typed: string;
}

/** What a key asks for that is not a matter of which slide is on. */
export type Wish = "fullscreen" | "presenter" | "inspect";

/** A key as it is pressed: its name as browsers give it, and whether Shift is held. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** What a key does: where the show then stands, and what is wished for besides; null for a key that means nothing here. */
export interface Step {
  readonly show: Show;
  readonly wish: Wish | null;
}

/** The digits of a slide's number that are kept: no show has a thousand slides. */
const mostDigits = 3;

/** A show at a slide, the nearest one there is, with nothing covering it. */
export function showAt(show: Show, at: number): Show {
  const nearest = Math.max(0, Math.min(at, show.count - 1));
  return { ...show, at: nearest, cover: "none", typed: "" };
}

function moved(show: Show, at: number): Step {
  const stays = showAt(show, at);
  // In the overview the arrows choose a slide, and Enter goes there.
  return { show: show.cover === "overview" ? { ...stays, cover: "overview" } : stays, wish: null };
}

function covered(show: Show, cover: Cover): Step {
  return { show: { ...show, cover: show.cover === cover ? "none" : cover, typed: "" }, wish: null };
}

const wished =
  (wish: Wish) =>
  (show: Show): Step => ({ show: { ...show, typed: "" }, wish });

const forward = (show: Show) => moved(show, show.at + 1);
const back = (show: Show) => moved(show, show.at - 1);

/** Enter: the slide whose number was typed, or the one chosen in the overview, or the next. */
function entered(show: Show): Step {
  if (show.typed !== "") return { show: showAt(show, Number(show.typed) - 1), wish: null };
  return show.cover === "overview" ? { show: showAt(show, show.at), wish: null } : forward(show);
}

function escaped(show: Show): Step | null {
  const isClear = show.cover === "none" && show.typed === "";
  return isClear ? null : { show: { ...show, cover: "none", typed: "" }, wish: null };
}

/** The keys as everyone's fingers know them, and those that a clicker sends (page up and down, a full stop for black). */
const keys: Readonly<Record<string, (show: Show, shiftKey: boolean) => Step | null>> = {
  ArrowRight: forward,
  ArrowDown: forward,
  PageDown: forward,
  n: forward,
  " ": (show, shiftKey) => (shiftKey ? back(show) : forward(show)),
  ArrowLeft: back,
  ArrowUp: back,
  PageUp: back,
  Backspace: back,
  p: back,
  Home: (show) => moved(show, 0),
  End: (show) => moved(show, show.count - 1),
  Enter: entered,
  Escape: escaped,
  b: (show) => covered(show, "black"),
  ".": (show) => covered(show, "black"),
  o: (show) => covered(show, "overview"),
  "?": (show) => covered(show, "help"),
  f: wished("fullscreen"),
  F5: wished("fullscreen"),
  s: wished("presenter"),
  i: wished("inspect"),
};

/** What a key does to a show; null for one that is none of its own, which is then the browser's. */
export function pressed(show: Show, { key, shiftKey }: Press): Step | null {
  if (/^\d$/.test(key)) return { show: { ...show, typed: `${show.typed}${key}`.slice(-mostDigits) }, wish: null };
  const name = key.length === 1 ? key.toLowerCase() : key;
  const act = Object.hasOwn(keys, name) ? keys[name] : undefined;
  return act?.(show, shiftKey) ?? null;
}

/** Every key with what it does, for the help that "?" opens. */
export const keyHelp: readonly (readonly [keys: string, does: string])[] = [
  ["→, ↓, Space, Page down, Enter", "next slide"],
  ["←, ↑, Shift + Space, Page up", "slide before"],
  ["Home, End", "first, last slide"],
  ["a number, then Enter", "that slide"],
  ["i or Tab", "the slide’s figures in turn; Enter: who says so"],
  ["o", "all slides"],
  ["s", "presenter window: notes, next slide, clock"],
  ["b or .", "black screen"],
  ["f", "full screen"],
  ["Esc", "closes what is open"],
  ["?", "these keys"],
];
