import { createHash } from "node:crypto";
import type { Draft } from "../../../lib/ledger/entry";
import { type GeneratedFigure, generatedFigures, raised } from "./figures";
import { type Random, seededRandom } from "./random";

/** What a generated ledger is to be: how many attacks, from which seed, over which places and attributors (their ids). */
export interface GeneratedLedger {
  readonly attacks: number;
  readonly seed: number;
  readonly places: readonly [string, ...string[]];
}

const firstNight = Date.UTC(2022, 1, 24);
const nights = 1_588;
const dayMs = 86_400_000;
const attacksPerReport = 2;

function dayOf(night: number): string {
  return new Date(firstNight + night * dayMs).toISOString().slice(0, 10);
}

function reportDraft(id: string, on: string): Draft {
  const body = {
    id,
    publisher: "Generated Wire",
    origin: null,
    title: `Generated report ${id}`,
    url: `https://generated.example/${id}`,
    publishedOn: on,
    publishedOnBasis: { kind: "printed" as const },
    textSha256: createHash("sha256").update(`generated ${id}`).digest("hex"),
  };
  return { kind: "report", body, follows: 0 };
}

function attackDraft(id: string, at: number, on: string, place: string): Draft {
  const window = { precision: "night" as const, start: null, end: null };
  const body = { kind: "attack" as const, id, label: `Generated attack ${at}`, nightOf: on, window, places: [place] };
  return { kind: "event", body, follows: 0 };
}

interface Told {
  readonly id: string;
  readonly report: string;
  readonly event: string;
  readonly place: string;
}

function claimDraft({ id, report, event, place }: Told, figure: GeneratedFigure, random: Random, follows = 0): Draft {
  const { measure, unit, value, attributors } = figure;
  const exact = `${value.best ?? 0} generated`;
  const start = random.between(0, 4_000);
  const body = {
    ...{ id, report, event, measure, subtype: null, partOf: false, value, unit, places: [place] },
    ...{ attributedTo: random.one(attributors), asOf: null, anchor: { start, end: start + exact.length, exact } },
    status: "asserted" as const,
  };
  return { kind: "claim", body, follows };
}

/** An attack with its claims; at times another source disagrees, and at times a claim was recorded wrongly and follows corrected. */
function attackDrafts(at: number, report: string, on: string, place: string, random: Random): Draft[] {
  const event = `${on}-generated-${at}`;
  const figures = generatedFigures(random);
  const [, disputed = figures[0]] = figures;
  if (disputed !== undefined && random.isWithin(0.4)) figures.push(raised(disputed, random));
  const claims = figures.map((figure, n) =>
    claimDraft({ id: `${event}-${n + 1}`, report, event, place }, figure, random),
  );
  const [first] = figures;
  if (first !== undefined && random.isWithin(0.03)) {
    claims.push(claimDraft({ id: `${event}-1`, report, event, place }, raised(first, random), random, 1));
  }
  return [attackDraft(event, at, on, place), ...claims];
}

/**
 * The drafts of a ledger that nobody reported: nights from 2022-02-24 on, about five claims an attack, a report for every two attacks; a batch
 * for each report. The same seed gives the same drafts. Labels, titles and anchors say that they are generated, and no figure in them is one
 * of the war's: it is only for measuring costs.
 */
export function* generatedDrafts({ attacks, seed, places }: GeneratedLedger): Generator<Draft[]> {
  const random = seededRandom(seed);
  for (let at = 0; at < attacks; at += attacksPerReport) {
    const on = dayOf(Math.floor((at * nights) / attacks));
    const report = `generated-${on}-${at}`;
    const told = Array.from({ length: Math.min(attacksPerReport, attacks - at) }, (_, n) => at + n);
    yield [reportDraft(report, on), ...told.flatMap((n) => attackDrafts(n, report, on, random.one(places), random))];
  }
}
