import type { MeasureGroup } from "../ledger/measures/definition";

/** The colours of one drawing. A page that follows the reader's system uses the same names as CSS variables. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly grid: string;
  readonly focus: string;
  readonly volume: string;
  readonly people: string;
  readonly outage: string;
}

/** Literal colours; ink and muted keep 4.5:1 on paper, marks 3:1, in each. */
export const palettes = {
  light: {
    paper: "#fcfbf8",
    ink: "#1b1d1f",
    muted: "#5c6066",
    rule: "#8b9097",
    grid: "#e3e0d8",
    focus: "#0b5cad",
    volume: "#33567a",
    people: "#8c3b2f",
    outage: "#7a6212",
  },
  dark: {
    paper: "#14171a",
    ink: "#eceae4",
    muted: "#a7acb2",
    rule: "#757b82",
    grid: "#2b3036",
    focus: "#7ab8ff",
    volume: "#7fa6cf",
    people: "#e08d7b",
    outage: "#d0b14e",
  },
  print: {
    paper: "#ffffff",
    ink: "#000000",
    muted: "#4a4a4a",
    rule: "#777777",
    grid: "#dddddd",
    focus: "#000000",
    volume: "#3a3a3a",
    people: "#3a3a3a",
    outage: "#3a3a3a",
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

const names = Object.keys(palettes.light) as (keyof Palette)[];

/** The palette whose colours are the page's CSS variables, so that one drawing follows the reader's light or dark. */
export const pagePalette: Palette = Object.fromEntries(names.map((name) => [name, `var(--${name})`])) as Record<
  keyof Palette,
  string
>;

/** The CSS declarations that give `pagePalette` its colours. */
export function paletteDeclarations(name: PaletteName): string {
  return names.map((colour) => `--${colour}:${palettes[name][colour]}`).join(";");
}

type MarkColour = "volume" | "people" | "outage";

const colourOfGroup: Record<MeasureGroup, MarkColour> = {
  launched: "volume",
  intercepted: "volume",
  hit: "volume",
  duration: "volume",
  people: "people",
  outage: "outage",
  damage: "outage",
};

/** The colour of a measure group's marks. Colour repeats what position and words already say; it never carries it alone. */
export function markColour(palette: Palette, group: MeasureGroup): string {
  return palette[colourOfGroup[group]];
}
