import { createHash } from "node:crypto";
import type { Deck } from "../../document/deck";
import { ledgerRevisionText } from "../../format/status";
import { capitalised } from "../../format/typography";
import { paletteDeclarations } from "../../viz/palette";
import type { ExportSetting } from "../exporter";
import { permalinkText } from "../permalink";
import { playerScript, playerStyle } from "../player-files";
import { outwardLink } from "./claims-table";
import { controls } from "./controls";
import { documentFonts } from "./document-fonts";
import type { FramedSlide } from "./framed-slides";
import { html, Markup } from "./markup";
import { slideSection } from "./slide-section";
import { toldArticles } from "./told-articles";

/** A script or a style sheet as it stands between its tags, which nothing in it may end. Throws where something would. */
function raw(name: "script" | "style", text: string): Markup {
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`the ${name} of a show holds a tag that would end it`);
  return new Markup(`<${name}>${text}</${name}>`);
}

/** What a document may load and run: its own script, known by its sum, and the letters that it holds. Nothing is asked of any network. */
function policyOf(script: string): string {
  const sum = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${sum}'`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function colophon({ permalink, revision }: Deck, { site }: ExportSetting): Markup {
  const address = permalinkText(permalink, site);
  return html`<p>Strike Ledger, ${ledgerRevisionText(revision)}. ${site === null ? address : outwardLink(address, address)}</p>`;
}

/**
 * A deck as one HTML document that is presented from a disk or a site alike. With JavaScript it is a show (`player/show.ts`); without, and for
 * whoever prints it, a document to be read: slides one below another with notes and claims. It needs nothing from outside itself.
 */
export async function showDocument(
  deck: Deck,
  framed: readonly FramedSlide[],
  setting: ExportSetting,
): Promise<string> {
  const { id, title, subtitle, revision } = deck;
  const theme = deck.documents[0]?.theme ?? "light";
  const [script, style] = await Promise.all([playerScript(), playerStyle()]);
  const told = await toldArticles(framed, setting);
  const drawings = framed.map(({ frame }) => frame.svg);
  const head = html`<header><h1>${title}</h1><p>${capitalised(subtitle)}</p></header>`;
  const sections = framed.map((one, index) => slideSection(one, index));
  const foot = html`<footer>${colophon(deck, setting)}</footer>`;
  const fonts = await documentFonts(drawings, [head, ...sections, foot, controls, ...told]);
  const { widthPx, heightPx } = framed[0]?.frame ?? { widthPx: 1920, heightPx: 1080 };
  const own = `:root{color-scheme:${theme === "dark" ? "dark" : "light"};--slide:${widthPx}/${heightPx};${paletteDeclarations(theme)}}`;
  return html`<!doctype html>
<html lang="en" data-show="${id}@${revision.seq}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyOf(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Strike Ledger</title>
${raw("style", fonts + own + style)}
${raw("script", script)}
</head>
<body>
${head}
<main id="slides">
${sections}</main>
${foot}
${controls}
${told}</body>
</html>
`.text;
}
