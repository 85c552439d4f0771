import { strFromU8, unzipSync } from "fflate";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { type ChartId, chartIds } from "@/components/charts/registry";
import { attackDeck } from "@/components/decks/attack-deck";
import { citationText } from "@/components/inspector/citation-text";
import { inspectedTable } from "@/components/inspector/inspected-table";
import { PanelContent } from "@/components/inspector/panel-content";
import { ReportFigures } from "@/components/provenance/report-figures";
import { type ResourceId, resources } from "@/lib/api/registry";
import { askedDatum } from "@/lib/document/inspection/asked-datum";
import { inspected } from "@/lib/document/inspection/inspected";
import { deckFormatIds, exportedDeck, exportedFile } from "@/lib/export/exported-file";
import { type FormatId, formatIds } from "@/lib/export/registry";
import { foldedLedger } from "@/lib/ledger/fold";
import { sha256 } from "@/lib/ledger/sha256";
import { wholeLedger } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { pdfText } from "@/lib/reading/pdf/pdf-text";
import { begunReview } from "@/lib/review/begun-review";
import { reviewDrafts } from "@/lib/review/drafts";
import { foreseenEntries } from "@/lib/store/foreseen";
import { everything } from "../api/asking";
import { curatedLedger } from "../data/curated-set";
import { textIn } from "../pages/markup";
import { accepted, article, found, leadKeys, nowMs, report } from "./article";

// Words of the text that no anchor and no record has: in a figure's own sentence, and in one without figures.
const inSentence = "lights went out";
const elsewhere = "Quillfeather";
const text = `${article}${elsewhere} kept its ferries running.\n`;

const before = await curatedLedger();
const review = accepted(begunReview({ text, textSha256: sha256(text), report, found }, before), leadKeys);
const { drafts, problems } = reviewDrafts(review, before, nowMs);
const ledger = foldedLedger(before, foreseenEntries(drafts, before.head, { actor: "editor" }));
const whole = selection(ledger, wholeLedger);
const setting = { names: ledger, options: {}, site: null };

/** All that a reader of a file's bytes can read in it, the files within it included. */
async function wordsOf(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith(".pdf")) return pdfText(bytes);
  if (strFromU8(bytes.subarray(0, 2)) !== "PK") return strFromU8(bytes);
  const parts = await Promise.all(Object.entries(unzipSync(bytes)).map(([path, part]) => wordsOf(path, part)));
  // Software parts sentences into runs of their own.
  return parts.join("\n").replaceAll(/<[^>]*>/g, "");
}

function expectNoText(words: string): void {
  expect(words).not.toContain(inSentence);
  expect(words).not.toContain(elsewhere);
}

// Their words are pixels; they are drawn from the same document as the SVG.
const readable = formatIds.filter((format) => format !== "png");

describe("a report's text in the log", () => {
  it("is there, so that these tests look for something", () => {
    expect(problems).toEqual([]);
    expect([...ledger.texts.values()].map((one) => one.text)).toEqual([text]);
  });

  it.each(chartIds)("is in no plain file of the chart %s", async (chart) => {
    const document = await chartDocument(chart, whole, { widthPx: 1120, theme: "light" });
    expectNoText(JSON.stringify(document));
    for (const format of ["csv", "json", "svg"] as const) {
      const { name, bytes } = await exportedFile(document, format, setting);
      expectNoText(await wordsOf(name, bytes));
    }
  });

  it.each(
    readable.flatMap((format) =>
      (["attacks", "claims"] as const).map((chart) => [format, chart] as [FormatId, ChartId]),
    ),
  )("is in no file of kind %s of the chart %s, which has the new figures", async (format, chart) => {
    const asked = selection(ledger, { ...wholeLedger, attack: ["2031-04-07-odesa"] });
    const document = await chartDocument(chart, asked, { widthPx: 1120, theme: "light" });
    const { name, bytes } = await exportedFile(document, format, setting);
    const words = await wordsOf(name, bytes);
    expect(words).toContain("Odesa");
    expectNoText(words);
  });

  it.each(deckFormatIds.filter((format) => format !== "png"))(
    "is in no file of kind %s of its attack's page",
    async (format) => {
      const deck = await attackDeck("2031-04-07-odesa", whole);
      const file = deck === null ? null : await exportedDeck(deck, format, setting);
      if (file === null) throw new Error("the attack gives no file");
      const words = await wordsOf(file.name, file.bytes);
      expect(words).toContain("Odesa");
      expectNoText(words);
    },
  );

  it.each(Object.keys(resources) as ResourceId[])("is in no answer of the API's %s", (id) => {
    const all = JSON.stringify(everything(ledger, id));
    expect(all.length).toBeGreaterThan(100);
    expectNoText(all);
  });

  it("is on the report's page and in the inspector as a figure's own sentence, and no further", () => {
    const saved = ledger.reports.get("2031-04-07-coast-gazette");
    if (saved === undefined) throw new Error("the report is not in the ledger");
    const page = textIn(renderToStaticMarkup(<ReportFigures report={saved} ledger={ledger} query="" />));
    expect(page).toContain("The lights went out in 12,000 households, DTEK said.");
    expect(page).not.toContain(elsewhere);
    const address = {
      event: "2031-04-07-odesa",
      measure: "outage_electricity",
      also: [],
      unit: "households",
      places: ["odesa"],
      subtype: null,
      claim: null,
    };
    const asked = askedDatum(address, ledger);
    if ("detail" in asked) throw new Error(asked.detail);
    const datum = inspected(asked, ledger, null);
    const panel = textIn(renderToStaticMarkup(<PanelContent datum={datum} ledger={ledger} query="" />));
    expect(panel).toContain("The lights went out in 12,000 households, DTEK said.");
    expectNoText(citationText(datum, ledger, null));
    expectNoText(JSON.stringify(inspectedTable(datum, ledger)));
  });

  it("is none for a curated report, whose words stand alone", () => {
    const curated = [...before.reports.values()][0];
    if (curated === undefined) throw new Error("the curated set has no report");
    const page = textIn(renderToStaticMarkup(<ReportFigures report={curated} ledger={ledger} query="" />));
    const [claim] = ledger.claimsOfReport.get(curated.id) ?? [];
    expect(page).toContain(`“${claim?.anchor.exact}”`);
  });
});
