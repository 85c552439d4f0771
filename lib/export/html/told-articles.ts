import { askedDatum } from "../../document/inspection/asked-datum";
import { binWords } from "../../document/inspection/bin-words";
import { datumAddress } from "../../document/inspection/datum-address";
import { inspected } from "../../document/inspection/inspected";
import { inspectedBin } from "../../document/inspection/inspected-bin";
import { inspectedText, slotName } from "../../document/inspection/inspected-words";
import type { Ledger } from "../../ledger/fold";
import type { ExportSetting } from "../exporter";
import { namedStandpoint, type Standpoint, standpointName } from "../standpoint";
import type { FramedSlide } from "./framed-slides";
import { html, type Markup } from "./markup";
import { datumKey, type MarkData } from "./player/datum-key";
import { toldBin } from "./told-bin";
import { toldDatum } from "./told-datum";

const tag = /<[a-z]+\b[^>]*\bdata-(?:event|from)="[^>]*>/g;
const dataAttribute = /\bdata-(event|measure|also|unit|places|subtype|claim|from|to|asked)="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

const grouped = /<g data-standpoint="([^"]*)">/g;

/** Parts of a frame whose figures are read from one place each: its own, or those that its markup names. */
function standingParts({
  frame: { svg },
  standpoint,
}: FramedSlide): { readonly svg: string; readonly from: Standpoint }[] {
  const starts = [...svg.matchAll(grouped)];
  if (starts.length === 0) return standpoint === null ? [] : [{ svg, from: standpoint }];
  return starts.map(({ index, 1: name = "" }, at) => {
    return { svg: svg.slice(index, starts[at + 1]?.index ?? svg.length), from: namedStandpoint(name) };
  });
}

/** The data of a drawing's marks, in order. */
function marksIn(svg: string): MarkData[] {
  return [...svg.matchAll(tag)].map(([mark]) =>
    Object.fromEntries(
      [...mark.matchAll(dataAttribute)].map(([, name = "", value = ""]) => [
        name,
        value.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity),
      ]),
    ),
  );
}

async function ledgerAt(revision: number, { names, ledgerAt: at }: ExportSetting): Promise<Ledger> {
  if (revision === names.revision.seq) return names;
  const ledger = (await at?.(revision)) ?? null;
  if (ledger !== null) return ledger;
  throw new Error(
    `a slide is at ledger revision ${revision}, and the file is made from ${names.revision.seq}; give the setting a ledgerAt that has it`,
  );
}

function article(key: string, name: string, said: string, told: Markup): Markup {
  return html`<article hidden data-told="${key}" data-name="${name}" data-said="${said}">${told}</article>\n`;
}

function binArticle(key: string, mark: MarkData, ledger: Ledger): Markup {
  const { from: fromOn = "", to: toOn = "", measure = "", unit = "", asked = "" } = mark;
  const words = binWords(inspectedBin({ fromOn, toOn, measure, unit, asked }, ledger));
  const { days, counted, text } = words;
  return article(key, `${days}: ${counted}`, `${days}. ${counted}: ${text}.`, toldBin(words, ledger));
}

function toldArticle(key: string, mark: MarkData, { asOf }: Standpoint, ledger: Ledger): Markup {
  if (mark.from !== undefined) return binArticle(key, mark, ledger);
  const { event = "", measure = "", ...more } = mark;
  const search = new URLSearchParams(Object.entries(more).map(([name, value]) => [name, value ?? ""]));
  const asked = askedDatum(datumAddress(event, measure, search), ledger);
  if ("detail" in asked) throw new Error(`the mark ${key} of a slide stands for no figure: ${asked.detail}`);
  const datum = inspected(asked, ledger, asOf === null ? null : Date.parse(asOf));
  const name = `${datum.event.label}: ${slotName(datum)}`;
  const said = `${datum.event.label}. ${inspectedText(datum, ledger)}`;
  return article(key, name, said, toldDatum(datum, ledger));
}

/**
 * What is told of every mark of a deck's frames, each figure once, in the order in which they come. Throws for a mark that stands for no
 * figure of the ledger, and for a slide at a revision that is not to be had.
 */
export async function toldArticles(framed: readonly FramedSlide[], setting: ExportSetting): Promise<Markup[]> {
  const told = new Map<string, Markup>();
  for (const { svg, from } of framed.flatMap(standingParts)) {
    const ledger = await ledgerAt(from.revision, setting);
    for (const mark of marksIn(svg)) {
      const key = datumKey(standpointName(from), mark);
      if (!told.has(key)) told.set(key, toldArticle(key, mark, from, ledger));
    }
  }
  return [...told.values()];
}
