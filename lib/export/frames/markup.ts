import { type Palette, palettes } from "../../viz/palette";
import { roundedPx } from "../../viz/px";
import type { FontWeight } from "../../viz/text-width";
import { printable } from "../printable";
import { leadingShare } from "../slide-text";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in markup, between tags or in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Attributes of an element as markup; one without a value is left out. */
export function attributesOf(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === null) return "";
      return ` ${name}="${typeof value === "number" ? roundedPx(value) : escaped(value)}"`;
    })
    .join("");
}

/** How a line of a slide is set. */
export interface LineStyle {
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly colour: string;
}

/** How far below its top the baseline of a line lies, in shares of its size. */
const ascentShare = 0.98;

/** A line of text whose top is at `yPx`. */
export function textLine(
  text: string,
  xPx: number,
  yPx: number,
  { sizePx, weight, colour }: LineStyle,
  anchor: "start" | "end" = "start",
): string {
  const place = { x: xPx, y: yPx + ascentShare * sizePx };
  const style = { "font-size": sizePx, "font-weight": String(weight), fill: colour };
  const attributes = attributesOf({ ...place, ...style, "text-anchor": anchor === "start" ? null : anchor });
  return `<text${attributes}>${escaped(printable(text))}</text>`;
}

/** Lines one below another, the first one's top at `yPx`. */
export function textLines(
  lines: readonly string[],
  xPx: number,
  yPx: number,
  style: LineStyle,
  leading = leadingShare,
): string {
  return lines.map((line, index) => textLine(line, xPx, yPx + index * style.sizePx * leading, style)).join("");
}

/** A rule 2 px thick across a width. */
export function ruleAt(xPx: number, yPx: number, widthPx: number, colour: string): string {
  return `<rect${attributesOf({ x: xPx, y: yPx, width: widthPx, height: 2, fill: colour })}></rect>`;
}

/** Whose a figure is, for whoever has to find it in the picture. */
export interface DatumAddress {
  readonly event: string;
  readonly measure: string;
  readonly unit?: string | null;
  readonly places?: readonly string[];
  readonly subtype?: string | null;
  readonly claim?: string | null;
}

/** A figure with its ground, as an element that says whose it is; without an address its body alone. */
export function datumOf(
  address: DatumAddress | null,
  label: string,
  ground: { readonly xPx: number; readonly yPx: number; readonly widthPx: number; readonly heightPx: number },
  body: string,
): string {
  if (address === null) return body;
  const { event, measure, unit = null, places, subtype = null, claim = null } = address;
  const named = attributesOf({
    "aria-label": printable(label),
    class: "datum",
    "data-event": event,
    "data-measure": measure,
    "data-unit": unit,
    "data-places": places === undefined || places.length === 0 ? null : places.join(" "),
    "data-subtype": subtype,
    "data-claim": claim,
  });
  const { xPx, yPx, widthPx, heightPx } = ground;
  const area = attributesOf({ x: xPx, y: yPx, width: widthPx, height: heightPx, fill: "transparent" });
  return `<a${named}><rect${area}></rect>${body}</a>`;
}

/** The colours of a theme's slides. */
export function paletteOf(theme: keyof typeof palettes): Palette {
  return palettes[theme];
}
