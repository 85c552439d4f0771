import { type CuratedRecord, fieldOf, problemText } from "../record";
import { type RecordIndex, recordsOf } from "../record-index";

function repeated<R extends CuratedRecord>(records: readonly R[], key: (record: R) => string): [again: R, first: R][] {
  const firsts = new Map<string, R>();
  const found: [R, R][] = [];
  for (const record of records) {
    const first = firsts.get(key(record));
    if (first === undefined) firsts.set(key(record), record);
    else found.push([record, first]);
  }
  return found;
}

/** Ids that stand twice, across all kinds: the log has one line of versions for each id. */
export function duplicateIdProblems({ all }: RecordIndex): string[] {
  return repeated(all, ({ body }) => body.id).map(([again, first]) =>
    problemText(
      fieldOf(again, "id"),
      `"${again.body.id}" is taken in ${first.file} (${first.kind}); give another id, unique across all kinds`,
    ),
  );
}

/** Reports recorded twice: two records of one text, told by its hash. */
export function duplicateTextProblems({ all }: RecordIndex): string[] {
  return repeated(recordsOf(all, "report"), ({ body }) => body.textSha256).map(([again, first]) =>
    problemText(
      fieldOf(again, "textSha256"),
      `the text of report "${first.body.id}" (${first.file}); record a document once and add its claims there`,
    ),
  );
}

/** Claims recorded twice: the same words of a report read as the same figure. */
export function duplicateFigureProblems({ all }: RecordIndex): string[] {
  const figure = ({ body }: ReturnType<typeof recordsOf<"claim">>[number]) => {
    const { report, event, measure, unit, places, subtype, anchor } = body;
    return JSON.stringify([report, event, measure, unit, places, subtype, anchor.start, anchor.end]);
  };
  return repeated(recordsOf(all, "claim"), figure).map(([again, first]) =>
    problemText(
      again,
      `"${again.body.id}" is the same figure as "${first.body.id}": same report, event, measure, unit, places, subtype and words; keep one`,
    ),
  );
}
