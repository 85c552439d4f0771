import type { Path } from "../issue-text";
import { fieldOf, type Location, problemText, type RecordKind } from "../record";
import { type RecordIndex, recordsOf } from "../record-index";

const homes = {
  place: "add it to places.json",
  attributor: "add it to attributors.json",
  event: "add its file to events",
  report: "add its file to reports",
  claim: "give the id of a claim of the same report",
} as const satisfies Record<RecordKind, string>;

function missing(
  index: RecordIndex,
  kind: RecordKind,
  id: string | null | undefined,
  from: Location,
  ...field: Path
): string[] {
  if (id === null || id === undefined || index[kind].has(id)) return [];
  return [problemText(fieldOf(from, ...field), `unknown ${kind} "${id}"; ${homes[kind]} or correct the id`)];
}

function missingPlaces(index: RecordIndex, ids: readonly string[], from: Location): string[] {
  return ids.flatMap((id) => missing(index, "place", id, from, "places"));
}

/** Ids that name no record: a place's parent, an event's places, a claim's event, places, attributor and successor. */
export function unknownReferenceProblems(index: RecordIndex): string[] {
  return [
    ...recordsOf(index.all, "place").flatMap((place) => missing(index, "place", place.body.within, place, "within")),
    ...recordsOf(index.all, "event").flatMap((event) => missingPlaces(index, event.body.places, event)),
    ...recordsOf(index.all, "claim").flatMap((claim) => [
      ...missing(index, "event", claim.body.event, claim, "event"),
      ...missingPlaces(index, claim.body.places, claim),
      ...missing(index, "attributor", claim.body.attributedTo, claim, "attributedTo"),
      ...missing(index, "claim", claim.body.supersededBy, claim, "supersededBy"),
      ...(claim.body.workedOut?.from ?? []).flatMap((id) => missing(index, "claim", id, claim, "workedOut")),
    ]),
  ];
}

/** Claims that stand in the file of another report than they name. */
export function strayClaimProblems({ all }: RecordIndex): string[] {
  const reportOfFile = new Map(recordsOf(all, "report").map(({ file, body }) => [file, body.id]));
  return recordsOf(all, "claim")
    .filter(({ file, body }) => reportOfFile.get(file) !== body.report)
    .map((claim) =>
      problemText(
        fieldOf(claim, "report"),
        `"${claim.body.report}" is not the report of this file, "${reportOfFile.get(claim.file)}"; move the claim or correct the id`,
      ),
    );
}

/** Files of events and reports that are not called by their record's id. */
export function fileNameProblems({ all }: RecordIndex): string[] {
  return [...recordsOf(all, "event"), ...recordsOf(all, "report")]
    .filter(({ file, body }) => file.split("/").at(-1) !== `${body.id}.json`)
    .map((record) =>
      problemText(fieldOf(record, "id"), `"${record.body.id}" needs the file name ${record.body.id}.json`),
    );
}
