import type { Box } from "../../lib/viz/box";
import type { CellContent } from "../../lib/viz/cell";
import type { ReachedDatum } from "../../lib/viz/reach";
import type { Drawing } from "./definition";
import type { Drawn } from "./drawn";
import { type Attributes, ownAttributes, sharedAttributes } from "./marks/datum";
import { staticMarkup } from "./markup";
import { pageMarkup } from "./page-markup";

/** A chart as drawn for one width, and the name by which style sheets know that width. */
export interface NamedLayout {
  readonly name: string;
  readonly drawn: Drawn;
}

type HrefOf = NonNullable<Drawing["hrefOf"]>;

/** How wide and high the layer is in its own measure, whatever the drawing under it. */
const whole = 1_000;

/** Where a ground lies in a drawing, as what a square of one goes through to lie there; one that a drawing does not have has no size. */
function placement(ground: Box | undefined, { widthPx, heightPx }: Drawn): string {
  if (ground === undefined) return "scale(0)";
  const part = (px: number, of: number) => Number(((px / of) * whole).toFixed(2));
  const [wide, high] = [part(ground.widthPx, widthPx), part(ground.heightPx, heightPx)];
  return `matrix(${wide},0,0,${high},${part(ground.xPx, widthPx)},${part(ground.yPx, heightPx)})`;
}

/** Where a ground lies in each layout: a variable for each, of which the style sheet takes that of the layout that is shown. */
function placements(layouts: readonly NamedLayout[], groundOf: (layout: NamedLayout) => Box | undefined): string {
  return layouts.map((layout) => `--${layout.name}:${placement(groundOf(layout), layout.drawn)}`).join(";");
}

/** One figure's link as markup: a square of one, which what is around it puts where it belongs. */
function linkMarkup(content: CellContent, shared: Attributes, hrefOf: HrefOf, at: readonly [number, number]): string {
  const own = content.days === undefined ? ownAttributes(content, shared) : {};
  const [x, y] = at;
  return pageMarkup(
    staticMarkup(
      <a href={hrefOf(content.event, content.measure, content.days) ?? undefined} aria-label={content.label} {...own}>
        <rect x={x || undefined} y={y || undefined} />
      </a>,
    ),
  );
}

function groupMarkup(shared: Attributes, inner: string): string {
  return pageMarkup(staticMarkup(<g {...shared} />)).replace("</g>", `${inner}</g>`);
}

function blocksMarkup(layouts: readonly NamedLayout[], hrefOf: HrefOf): string {
  const [first] = layouts;
  const groups = first?.drawn.reach?.lists.map((blocks, list) => {
    const shared = sharedAttributes(blocks.flatMap(({ cells }) => cells.map(({ content }) => content)));
    const own = blocks.map(({ cells }, at) => {
      if (cells.length === 0) return "";
      const style = placements(layouts, ({ drawn: { reach } }) => {
        const { xPx = 0, yPx = 0, sidePx = 0 } = reach?.lists[list]?.[at] ?? {};
        return { xPx, yPx, widthPx: sidePx, heightPx: sidePx };
      });
      const links = cells.map(({ content, column, row }) => linkMarkup(content, shared, hrefOf, [column, row]));
      return `<g style='${style}'>${links.join("")}</g>`;
    });
    return groupMarkup(shared, own.join(""));
  });
  return groups?.join("") ?? "";
}

/** A drawing's figures by what they are and, of those that are alike, the how manieth, so that those of other drawings are found again. */
function dataByName({ reach }: Drawn): Map<string, ReachedDatum> {
  const named = new Map<string, ReachedDatum>();
  for (const datum of reach?.data ?? []) {
    const { event, measure, days, label } = datum.content;
    const name = [event, measure, days?.fromOn, label].join("\n");
    let nth = 0;
    while (named.has(`${name}\n${nth}`)) nth += 1;
    named.set(`${name}\n${nth}`, datum);
  }
  return named;
}

function dataMarkup(layouts: readonly NamedLayout[], hrefOf: HrefOf): string {
  const named = layouts.map(({ drawn }) => dataByName(drawn));
  const all = new Map(named.flatMap((one) => [...one]));
  if (all.size === 0) return "";
  const links = [...all].map(([name, { content }]) => {
    const style = placements(layouts, (layout) => named[layouts.indexOf(layout)]?.get(name)?.area);
    return linkMarkup(content, { "data-measure": content.measure }, hrefOf, [0, 0]).replace(
      "<a",
      `<a style='${style}'`,
    );
  });
  return groupMarkup({ "data-measure": "" }, links.join(""));
}

/**
 * A chart's drawings of several widths in one box, over which lies a layer with the links of very many figures, each there once: a page that had them
 * in every drawing would weigh more than it may. They lie where the drawing that is shown has them (`app/figures.css`,
 * `components/embed/embed-style.ts`). `markup` is that of the drawings; it is given back where each figure is reached in them.
 */
export function reachedMarkup(
  markup: string,
  layouts: readonly NamedLayout[],
  hrefOf: HrefOf,
  labelledBy: string,
): string {
  const links = blocksMarkup(layouts, hrefOf) + dataMarkup(layouts, hrefOf);
  if (links === "") return markup;
  const view = `viewBox='0 0 ${whole} ${whole}' preserveAspectRatio=none role=group aria-labelledby=${labelledBy}`;
  return `<div class=reached>${markup}<svg class=reach ${view}>${links}</svg></div>`;
}
