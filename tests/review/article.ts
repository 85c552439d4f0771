import type { ExtractedFigure, Extraction } from "@/lib/extract/extracted";
import type { Ledger } from "@/lib/ledger/fold";
import { sha256 } from "@/lib/ledger/sha256";
import { begunReview } from "@/lib/review/begun-review";
import { decided } from "@/lib/review/decisions";
import type { ReportFields, Review } from "@/lib/review/review";

// Nothing of this happened: the town's raid, its paper and every figure are invented.

/** When the tests' reports are reviewed: two days after the raid. */
export const nowMs = Date.parse("2031-04-09T12:00:00Z");

/** A report of our own writing on a raid in the spring of 2031. */
export const article = [
  "Night raid on Odesa leaves three dead",
  "",
  "Air defences counted 62 drones over Ukraine, the air force said.",
  "At least 3 people were killed and 14 injured in Odesa, mayor Ivan Petrenko said.",
  "The lights went out in 12,000 households, DTEK said. Later the toll of injured rose to 16.",
  "On Friday 5 people were hurt in Kharkiv. Near Bryansk 4 people were hurt.",
  "",
].join("\n");

type Told = Partial<ExtractedFigure> & Pick<ExtractedFigure, "exact" | "measure">;

function figure({ exact, ...told }: Told): ExtractedFigure {
  const start = article.indexOf(exact);
  if (start === -1) throw new Error(`the article does not have "${exact}"`);
  const n = Number(/\d[\d,]*/.exec(exact)?.[0].replaceAll(",", ""));
  return {
    ...{ start, end: start + exact.length, exact, subtype: null, partOf: false, low: n, best: n, high: n },
    ...{ qualifier: "exact", unit: "people", place: "Odesa", attributedTo: null, target: "UA", scope: "attack" },
    ...{ status: "asserted", event: "lead", rule: "by-hand", confidence: 0.9, reasons: ["written by hand"] },
    ...{ triggerSpan: null, headSpan: null, qualifierSpan: null },
    ...told,
  };
}

const petrenko = "mayor Ivan Petrenko";

/** What is read of the article, written down by hand so that no change of the engine changes these tests. */
export const found: Extraction = {
  figures: [
    figure({
      exact: "62 drones",
      measure: "drones_launched",
      unit: "drones",
      place: null,
      attributedTo: "the Ukrainian air force",
    }),
    figure({
      ...{ exact: "At least 3 people", measure: "killed", attributedTo: petrenko },
      ...{ low: 3, best: 3, high: null, qualifier: "at_least" },
    }),
    figure({ exact: "14 injured", measure: "injured", attributedTo: petrenko, status: "superseded" }),
    figure({
      exact: "12,000 households",
      measure: "outage_electricity",
      unit: "households",
      place: null,
      attributedTo: "DTEK",
    }),
    figure({ exact: "16", measure: "injured", attributedTo: petrenko }),
    figure({ exact: "5 people", measure: "injured", place: "Kharkiv", event: "attack-friday" }),
    figure({ exact: "4 people", measure: "injured", place: "Bryansk", target: "RU" }),
  ],
  rejected: [{ start: 0, end: 5, exact: "Night", why: "no number" }],
  segments: [
    { id: "lead", kind: "attack", label: null, spans: [] },
    { id: "attack-friday", kind: "attack", label: "friday", spans: [] },
  ],
};

/** The keys of the figures, by their words. */
export function keyOf(exact: string, measure: string): string {
  const start = article.indexOf(exact);
  return `${start}-${start + exact.length}-${measure}`;
}

/** What is known of the article's report. */
export const report: Omit<ReportFields, "id"> = {
  title: "Night raid on Odesa leaves three dead",
  publisher: "Coast Gazette",
  origin: null,
  url: "https://gazette.example/raid",
  publishedOn: "2031-04-07",
  publishedOnHow: null,
  note: null,
};

/** The review of the article as it begins. */
export function begun(ledger: Ledger): Review {
  return begunReview({ text: article, textSha256: sha256(article), report, found }, ledger);
}

/** The figures of the report's own attack. */
export const leadKeys = [
  keyOf("62 drones", "drones_launched"),
  keyOf("At least 3 people", "killed"),
  keyOf("14 injured", "injured"),
  keyOf("12,000 households", "outage_electricity"),
  keyOf("16", "injured"),
];

/** A review with some figures accepted. */
export function accepted(review: Review, keys: readonly string[] = leadKeys): Review {
  return keys.reduce((all, key) => decided(all, { kind: "accept", key }), review);
}
