import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { corpusNames, corpusText } from "../../extract/corpus";
import type { ReadText } from "./scored-text";

const reportsFolder = path.join(import.meta.dirname, "..", "..", "..", "..", "shared");

const spanned = { report: z.string(), start: z.int(), end: z.int(), exact: z.string() };
const handReadSchema = z.object({
  reports: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      publisher: z.string().nullable(),
      published_on: z.string().nullable(),
    }),
  ),
  figures: z.array(
    z.object({
      ...spanned,
      measure: z.string(),
      low: z.number().nullable(),
      best: z.number().nullable(),
      high: z.number().nullable(),
      qualifier: z.string(),
      place: z.string().nullable(),
      attributed_to: z.string().nullable(),
      event: z.string().nullable(),
    }),
  ),
  must_not_extract: z.array(z.object(spanned)),
});

/** The reports that lie beside the repository, hand-read; null where they are absent. Throws when the reading has another shape. */
export function handReadReports(): ReadText[] | null {
  const reading = path.join(reportsFolder, "figures", "seed-figures.json");
  if (!existsSync(reading)) return null;
  const {
    reports,
    figures,
    must_not_extract: rejected,
  } = handReadSchema.parse(JSON.parse(readFileSync(reading, "utf8")));
  return reports.map(({ id, file, publisher, published_on: published }) => ({
    name: file,
    text: readFileSync(path.join(reportsFolder, "reports", file), "utf8"),
    published,
    publisher,
    figures: figures
      .filter(({ report }) => report === id)
      .map(({ attributed_to: attributedTo, ...figure }) => ({ ...figure, attributedTo })),
    rejected: rejected.filter(({ report }) => report === id),
    hasScopes: false,
  }));
}

/** The corpus of texts for extraction, hand-read. */
export function handReadCorpus(): ReadText[] {
  return corpusNames().input.map((name) => {
    const { text, published, figures, rejected } = corpusText(name);
    return {
      name,
      text,
      published,
      publisher: null,
      figures: figures.map(({ scope, ...figure }) => ({ ...figure, event: scope })),
      rejected,
      hasScopes: true,
    };
  });
}
