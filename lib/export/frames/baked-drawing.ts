import { XmlElement } from "@rgrove/parse-xml";
import { roundedPx } from "../../viz/px";
import type { Mark, ReadDrawing } from "../drawing/drawing-reader";
import { type PathStep, pathOutline } from "../drawing/path-outline";
import { marksWithin, type Slice } from "../drawing/slices";
import type { Down } from "./closer";
import { markedElements } from "./drawn-figures";
import { escaped } from "./markup";

/** Where a slice of a drawing goes: its top left corner on the slide, and how many px of the slide one of its own takes. */
export interface Placing {
  readonly xPx: number;
  readonly yPx: number;
  readonly scale: number;
  /** How its heights are set closer first. */
  readonly down: Down;
  /** What its chart asks of the ledger, for its figures of several attacks to say. */
  readonly query: string;
}

/** What a slice is drawn with while its elements are gone through. */
interface Baking {
  readonly slice: Slice;
  readonly placing: Placing;
  readonly kept: ReadonlySet<Mark>;
  readonly marks: Iterator<Mark>;
  /** Events of which a figure is shown, and for figures of several the days that they are of. */
  readonly events: Set<string>;
  readonly days: Set<string>;
}

function scaledLengths(text: string, scale: number): string {
  return text
    .split(" ")
    .map((length) => String(Number.isFinite(Number(length)) ? roundedPx(Number(length) * scale) : length))
    .join(" ");
}

const lengths = new Set(["font-size", "stroke-width", "stroke-dasharray", "rx", "r"]);

/** A path's lines, each from where the pen is set down. */
function linesOf(steps: readonly PathStep[]): PathStep[][] {
  const lines: PathStep[][] = [];
  for (const step of steps) {
    if (step.kind === "move") lines.push([]);
    lines.at(-1)?.push(step);
  }
  return lines;
}

/** Where an element stands: within the drawing, and moved to the slide; what reaches beyond the slice ends at its edge. */
class Place {
  private readonly dx: number;
  private readonly dy: number;
  private readonly baking: Pick<Baking, "slice" | "placing">;

  constructor(dx: number, dy: number, baking: Pick<Baking, "slice" | "placing">) {
    this.dx = dx;
    this.dy = dy;
    this.baking = baking;
  }

  moved(right: number, down: number): Place {
    return new Place(this.dx + right, this.dy + down, this.baking);
  }

  private isWithin(line: readonly PathStep[]): boolean {
    const { slice } = this.baking;
    const ys = line.flatMap((step) => (step.kind === "close" ? [] : [step.y + this.dy]));
    return Math.max(...ys) >= slice.fromPx && Math.min(...ys) <= slice.toPx;
  }

  /** Whether the middle of a ground stands within the slice. */
  holds({ attributes: { y, height } }: XmlElement): boolean {
    const { fromPx, toPx } = this.baking.slice;
    const middlePx = Number(y ?? 0) + Number(height ?? 0) / 2 + this.dy;
    return middlePx >= fromPx && middlePx < toPx;
  }

  x(own: number): number {
    const { xPx, scale } = this.baking.placing;
    return roundedPx(xPx + (own + this.dx) * scale);
  }

  y(own: number): number {
    const { slice, placing } = this.baking;
    const within = Math.min(Math.max(own + this.dy, slice.fromPx), slice.toPx);
    return roundedPx(placing.yPx + (placing.down(within) - placing.down(slice.fromPx)) * placing.scale);
  }

  /** Path data without the lines that lie wholly outside the slice. */
  path(d: string): string {
    return linesOf(pathOutline(d, 0, 0))
      .filter((line) => this.isWithin(line))
      .flat()
      .map((step) =>
        step.kind === "close" ? "z" : `${step.kind === "move" ? "M" : "L"}${this.x(step.x)} ${this.y(step.y)}`,
      )
      .join("");
  }
}

function placedAttributes({ name, attributes }: XmlElement, place: Place): Record<string, string | number> {
  const own = (key: string) => Number(attributes[key] ?? 0);
  if (name === "rect") {
    const [top, bottom] = [place.y(own("y")), place.y(own("y") + own("height"))];
    const [left, right] = [place.x(own("x")), place.x(own("x") + own("width"))];
    return { x: left, y: top, width: roundedPx(right - left), height: roundedPx(bottom - top) };
  }
  if (name === "circle") return { cx: place.x(own("cx")), cy: place.y(own("cy")) };
  if (name === "text") return { x: place.x(own("x")), y: place.y(own("y")) };
  return name === "path" ? { d: place.path(attributes.d ?? "") } : {};
}

function opening(element: XmlElement, place: Place, { placing: { scale, query } }: Baking): string {
  const asked = element.attributes["data-from"] === undefined ? {} : { "data-asked": query };
  const placed = { ...placedAttributes(element, place), ...asked };
  const own = Object.entries(element.attributes)
    .filter(([name]) => name !== "transform" && name !== "aria-hidden" && !Object.hasOwn(placed, name))
    .map(([name, text]) => [name, lengths.has(name) ? scaledLengths(text, scale) : text]);
  const written = [...Object.entries(placed), ...own].map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return `<${element.name}${written.join("")}>`;
}

function isGround({ name, attributes }: XmlElement): boolean {
  return name === "rect" && attributes.fill === "transparent";
}

function inner(element: XmlElement, place: Place, baking: Baking): string {
  const children = element.children.filter((child) => child instanceof XmlElement);
  const written = children.map((child) => ({ isGround: isGround(child), markup: baked(child, place, baking) }));
  // A ground without anything left on it is a figure of another slice; what never had anything lies over marks that are drawn together.
  const [ground] = children;
  const isShown =
    ground !== undefined && written.every((one) => one.isGround)
      ? place.holds(ground)
      : written.some((one) => !one.isGround && one.markup !== "");
  return isShown ? written.map(({ markup }) => markup).join("") : "";
}

function baked(element: XmlElement, around: Place, baking: Baking): string {
  if (element.name === "title" || element.name === "desc") return "";
  const [, right = 0, down = 0] =
    /^translate\((\S+) (\S+)\)$/.exec(element.attributes.transform ?? "")?.map(Number) ?? [];
  const place = around.moved(right, down);
  const start = () => opening(element, place, baking);
  if (markedElements.has(element.name)) {
    const mark: Mark | undefined = baking.marks.next().value;
    const isShown = isGround(element) || (mark !== undefined && baking.kept.has(mark));
    const text = element.name === "text" ? escaped(element.text) : "";
    return isShown ? `${start()}${text}</${element.name}>` : "";
  }
  const within = inner(element, place, baking);
  if (within === "") return "";
  const { "data-event": event, "data-from": fromOn } = element.attributes;
  if (event !== undefined) baking.events.add(event);
  if (fromOn !== undefined) baking.days.add(fromOn);
  return `${start()}${within}</${element.name}>`;
}

/** A slice of a drawing as markup of the slide that it is placed on, the events whose figures it shows, and whether it shows figures of several at once. */
export interface BakedSlice {
  readonly markup: string;
  readonly events: ReadonlySet<string>;
  readonly areSeveral: boolean;
}

/**
 * A slice of a drawing in the slide's own px, without clips or groups that scale: what it has none of is left out, figures and all, and a line
 * that runs on ends at its edge. `shown` leaves out further marks.
 */
export function bakedSlice(
  { root, marks }: ReadDrawing,
  slice: Slice,
  placing: Placing,
  shown: ReadonlySet<Mark> = new Set(marks),
): BakedSlice {
  const kept = new Set(marksWithin(marks, slice).filter((mark) => shown.has(mark)));
  const baking: Baking = { slice, placing, kept, marks: marks[Symbol.iterator](), events: new Set(), days: new Set() };
  const markup = inner(root, new Place(0, 0, baking), baking);
  return { markup, events: baking.events, areSeveral: baking.days.size > 0 };
}
