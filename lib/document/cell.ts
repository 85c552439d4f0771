import { estimateNotes, estimateText } from "../format/estimate";
import { estimateSentence } from "../format/estimate-sentence";
import { besideText, countedEstimateText, narrowerPlaceText, subsetText } from "../format/headline-notes";
import { partsNoteText } from "../format/parts-note";
import { partOnlyText, statusText } from "../format/status";
import { uncapitalised } from "../format/typography";
import type { Estimate } from "../ledger/estimate";
import type { Event } from "../ledger/event";
import { type MeasureId, measureOf } from "../ledger/measures/registry";
import { type Places, placesCover } from "../ledger/place";
import type { Headline, Reading } from "../ledger/reading";
import type { Cell } from "./table";

/** A headline in words: its figure, alone and with its unit, what has to be said beside it, and the estimates that this is said of. */
export interface HeadlineWords {
  readonly text: string;
  readonly withUnit: string;
  readonly notes: readonly string[];
  readonly asides: readonly Estimate[];
}

interface Worded {
  readonly reading: Reading;
  readonly event: Event;
  readonly places: Places;
  readonly words: HeadlineWords;
}

/** A chart's table and its drawing say the same of a headline, as do all charts that show it; it is worded once. */
const wordedOf = new WeakMap<Headline, Worded>();

/**
 * What a headline says of an event: its figure; where it holds, if that is less than the event's ground; the end it leaves off; the
 * figures it replaced; a disagreement; subsets of it ("6 children among them"); figures for other ground; and parts that add up to more.
 */
export function headlineWords(headline: Headline, reading: Reading, event: Event, places: Places): HeadlineWords {
  const known = wordedOf.get(headline);
  if (known?.reading === reading && known.event === event && known.places === places) return known.words;
  const words = wordsOf(headline, reading, event, places);
  wordedOf.set(headline, { reading, event, places, words });
  return words;
}

function wordsOf(headline: Headline, reading: Reading, event: Event, places: Places): HeadlineWords {
  const { estimate, beside, partsNote } = headline;
  const subsets = reading.subsets.filter(
    (subset) => subset.unit === estimate.unit && subset.places.join() === estimate.places.join(),
  );
  const isNarrower = !placesCover(estimate.places, event.places, places);
  const notes = [
    isNarrower ? narrowerPlaceText(estimate, places) : null,
    ...estimateNotes(estimate),
    ...subsets.map((subset) => subsetText(subset)),
    ...beside.map((other) => besideText(other, places)),
    partsNote === null ? null : partsNoteText(partsNote, places),
  ];
  return {
    text: estimateText(estimate),
    withUnit: countedEstimateText(estimate),
    notes: notes.filter((note) => note !== null),
    asides: [...subsets, ...beside],
  };
}

/** What kinds of a whole that is not itself reported come to, in clauses: "25 drones struck in Kharkiv, according to 1 source". */
export function partOnlyNotes(subsets: readonly Estimate[], places: Places): string[] {
  return subsets.map((subset) => uncapitalised(estimateSentence(subset, places)));
}

/** A measure's cell where no claim gives the whole and some give a kind of it: it says so, and its notes tell the kinds. */
function partOnlyCell({ measure, subsets }: Reading, places: Places): Cell {
  const subject = { kind: "reading" } as const;
  const notes = partOnlyNotes(subsets, places);
  return { measure, subject, estimates: [], texts: [], text: partOnlyText(), notes, asides: subsets, partsNotes: [] };
}

/**
 * One measure of one event as a table's cell. With nothing reported it has no estimate and says so, as it does where only kinds of it are; with figures in several units each
 * note says which figure it belongs to.
 */
export function readingCell(measure: MeasureId, reading: Reading | undefined, event: Event, places: Places): Cell {
  const headlines = reading?.headlines ?? [];
  if (reading !== undefined && headlines.length === 0 && reading.subsets.length > 0)
    return partOnlyCell(reading, places);
  const isMixed = measureOf(measure).units.length > 1;
  const words =
    reading === undefined ? [] : headlines.map((headline) => headlineWords(headline, reading, event, places));
  const texts = words.map(({ text, withUnit }) => (isMixed ? withUnit : text));
  return {
    measure,
    subject: { kind: "reading" },
    estimates: headlines.map(({ estimate }) => estimate),
    texts,
    text: texts.length === 0 ? statusText("not_reported") : texts.join("; "),
    notes: words.flatMap(({ notes, withUnit }) =>
      words.length === 1 ? notes : notes.map((note) => `${withUnit}: ${note}`),
    ),
    asides: words.flatMap(({ asides }) => asides),
    partsNotes: headlines.flatMap(({ partsNote }) => (partsNote === null ? [] : [partsNote])),
  };
}
