import { estimateNotes, estimateText } from "../format/estimate";
import { besideText, countedEstimateText, narrowerPlaceText, subsetText } from "../format/headline-notes";
import { partsNoteText } from "../format/parts-note";
import { statusText } from "../format/status";
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

/**
 * One measure of one event as a table's cell. With nothing reported it has no estimate and says so; with figures in several units each
 * note says which figure it belongs to.
 */
export function readingCell(measure: MeasureId, reading: Reading | undefined, event: Event, places: Places): Cell {
  const headlines = reading?.headlines ?? [];
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
