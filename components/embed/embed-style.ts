import { embedLayouts, mostWidthPx } from "./embed-drawings";

const stack = '"Source Sans 3 Variable","Source Sans 3","Source Sans Stand-in",system-ui,sans-serif';

/** Of the drawings the one that fits the frame is shown, as wide as the frame as far as it may be enlarged. */
const drawingRules = embedLayouts
  .map((layout, index) => {
    const { name, fromPx } = layout;
    const next = embedLayouts[index + 1];
    const width = next === undefined ? `(width>=${fromPx}px)` : `(${fromPx}px<=width<${next.fromPx}px)`;
    const shown = `@media ${width}{.reach{max-width:${mostWidthPx(layout)}px}.reach>g>*{transform:var(--${name})}}`;
    return `.${name} svg{max-width:${mostWidthPx(layout)}px}@media not all and ${width}{.${name}{display:none}}${shown}`;
  })
  .join("");

/**
 * The style of an embedded chart, but for its typeface and its colours, which are CSS variables. The drawing has a margin of 16px of its own;
 * what stands below it keeps to that.
 */
export const embedStyle = [
  // As high and as wide as the typeface, so that nothing moves when it comes (app/globals.css).
  `@font-face{font-family:"Source Sans Stand-in";src:local("Arial"),local("Liberation Sans"),local("Helvetica"),local("Roboto");`,
  "size-adjust:94.2%;ascent-override:108.7%;descent-override:42.5%;line-gap-override:0%}",
  "*{box-sizing:border-box}html{background:var(--paper);color:var(--ink);text-size-adjust:100%}",
  `body{margin:0;font:14px/24px ${stack};overflow-wrap:break-word}`,
  "main{display:flow-root}figure{margin:0}h1,p{margin:0}",
  ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}",
  `svg{display:block;width:100%;height:auto;font-family:${stack}}`,
  // Over drawings of very many figures lies a layer with their links (components/charts/reach-layer.tsx).
  ".reached{position:relative}.reach{position:absolute;top:0;left:0;height:100%;pointer-events:none}",
  ".reach rect{width:1px;height:1px;fill:transparent;vector-effect:non-scaling-stroke;pointer-events:all}",
  ".reach a:focus-visible{outline:none}.reach a:focus-visible>rect{stroke:var(--focus);stroke-width:2.5px}",
  drawingRules,
  "a{color:inherit;text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:.18em}",
  "a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}",
  ":focus-visible{outline:3px solid var(--focus);outline-offset:2px}",
  ".datum>rect:first-child{fill:transparent}.datum{text-decoration:none}.datum:hover text,.datum:focus-visible text{text-decoration:underline}",
  ".datum:focus-visible{outline:none}.datum:focus-visible>rect:first-child{stroke:var(--focus);stroke-width:2.5px}",
  "figcaption,.words{padding:8px 16px 16px;position:relative}",
  ".words>*+*{margin-top:12px}.words h1{font-size:19px;line-height:1.3}",
  ".notices{padding:12px 16px 0;border-left:4px solid var(--ink);margin:16px 16px 0}",
  ".back{margin-top:4px}@media (width>=560px){.back{position:absolute;top:8px;right:16px;margin:0}",
  "summary{width:max-content;max-width:50%}}",
  "summary{cursor:pointer}.table-scroll{overflow-x:auto;margin-top:8px}",
  "table{width:100%;border-collapse:collapse;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}",
  "th,td{padding:8px 16px 8px 0;text-align:left;vertical-align:top;min-width:6rem}tbody th{min-width:8rem}",
  "thead th{vertical-align:bottom;font-weight:400;color:var(--muted);border-bottom:1px solid var(--rule)}",
  "tbody th{font-weight:600}tbody tr{border-bottom:1px solid var(--grid)}",
  "small{display:block;font-size:13px;color:var(--muted)}",
  "@media (forced-colors:active){svg{forced-color-adjust:none}.datum:focus-visible{outline:3px solid Highlight}}",
].join("");
