import { placeText } from "../../lib/format/place";
import type { Role } from "../../lib/ledger/attributor";
import type { ReviewProblem } from "../../lib/review/problem";
import type { Review } from "../../lib/review/review";
import { ChoiceField, TextField } from "./choice";
import { type Known, placesOf } from "./known";
import { useReviewRecords } from "./review-records";
import { roleChoices } from "./speaker-field";

interface AddedRecordsProps {
  readonly review: Review;
  readonly known: Known;
  readonly problems: readonly ReviewProblem[];
}

/** The speakers and places that the ledger lacks, to be confirmed; only those that an accepted figure names are saved. */
export function AddedRecords({ review, known, problems }: AddedRecordsProps) {
  const { decide } = useReviewRecords();
  const standing = review.figures.filter(({ decision }) => decision !== "rejected");
  const speakers = new Set(standing.map(({ fields }) => fields.attributedTo));
  const ground = new Set(
    [...standing, ...review.attacks].flatMap((one) => ("fields" in one ? one.fields.places : one.places)),
  );
  const attributors = review.attributors.filter(({ id }) => speakers.has(id));
  const places = review.places.filter(({ id }) => ground.has(id));
  if (attributors.length === 0 && places.length === 0) return null;
  const every = placesOf(known, review);
  const problem = (part: string, key: string, field: string) =>
    problems.find((one) => one.part === part && one.key === key && one.field.startsWith(field))?.message;
  const regions = known.places.filter(({ level }) => level === "region");
  return (
    <section aria-labelledby="added" className="space-y-3">
      <h2 id="added" className="text-lg">
        New to the ledger
      </h2>
      <p className="max-w-measure text-sm text-muted">
        Named in the text and not in the ledger yet. They are saved with the figures that name them.
      </p>
      <ul className="space-y-3">
        {attributors.map((one) => (
          <li key={one.id} className="grid gap-3 sm:grid-cols-2">
            <TextField
              label="Who states figures"
              value={one.name}
              problem={problem("attributor", one.id, "")}
              onChange={(name) => decide({ kind: "attributor", attributor: { ...one, name }, was: one.id })}
            />
            <ChoiceField
              label={`${one.name} speaks as`}
              value={one.role}
              choices={roleChoices()}
              onChange={(role) =>
                decide({ kind: "attributor", attributor: { ...one, role: role as Role }, was: one.id })
              }
            />
          </li>
        ))}
        {places.map((one) => (
          <li key={one.id} className="grid gap-3 sm:grid-cols-2">
            <TextField
              label="Place"
              value={one.name}
              problem={problem("place", one.id, "")}
              onChange={(name) => decide({ kind: "place", place: { ...one, name }, was: one.id })}
            />
            <ChoiceField
              label={`${one.name} lies in`}
              value={one.within ?? ""}
              choices={regions.map(({ id }) => ({ value: id, label: placeText(id, every) }))}
              onChange={(within) => decide({ kind: "place", place: { ...one, within }, was: one.id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
