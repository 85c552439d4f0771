import type { Claim } from "../ledger/claim";
import type { RecordChange } from "./record-changes";
import type { ToldAbout, ToldFigure } from "./told-figures";

/** The records that changed between two revisions, by id, in the order of the log. */
export type Changed = ReadonlyMap<string, RecordChange>;

function matching(about: ToldAbout, claims: readonly Claim[], isTextMoved: boolean): readonly Claim[] {
  const own = claims.filter(({ event, measure }) => event === about.event && measure === about.measure);
  const inUnit = own.filter(({ unit }) => unit === about.unit);
  const same = inUnit.filter(
    ({ places, subtype }) => places.join() === about.places?.join() && subtype === about.subtype,
  );
  const itself = claims.filter(({ id }) => id === about.claim);
  return [itself, isTextMoved ? same : [], inUnit, own].find((some) => some.length > 0) ?? [];
}

/**
 * What moved a figure: of the claims about the same count those that came, went or changed, and reports that went with theirs; where there are
 * none, what the figure's claims hang on, such as its event or who stated it. `isTextMoved` says that the figure itself is another, and not
 * only what is said beside it.
 */
export function figureReasons(figures: readonly ToldFigure[], isTextMoved: boolean, changed: Changed): RecordChange[] {
  const claims = [...changed.values()].flatMap(({ claim }) => claim?.claim ?? []);
  const told = figures.flatMap((figure) => figure.claims);
  const ids = new Set(figures.flatMap(({ about }) => matching(about, claims, isTextMoved).map(({ id }) => id)));
  const reports = new Set(told.map(({ report }) => report));
  const isReason = ({ id, kind, what }: RecordChange) =>
    ids.has(id) || (kind === "report" && reports.has(id) && what !== "changed");
  const direct = [...changed.values()].filter(isReason);
  if (direct.length > 0) return direct;
  const around = new Set([
    ...told.flatMap(({ id, report, attributedTo }) => [id, report, attributedTo]),
    ...figures.flatMap(({ about }) => [about.event, ...(about.places ?? [])]),
  ]);
  const near = [...changed.values()].filter(({ id }) => around.has(id));
  return near.length > 0 ? near : [...changed.values()];
}

/** What brought a whole attack into a part of a slide, or took it out: the attack itself and the claims about it. */
export function attackReasons(event: string, changed: Changed): RecordChange[] {
  const own = [...changed.values()].filter(({ id, claim }) => id === event || claim?.claim.event === event);
  return own.length > 0 ? own : [...changed.values()];
}
