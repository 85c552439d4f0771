import { dayText, nightText } from "../../lib/format/day";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { segmentDay } from "../../lib/review/near-events";
import { newAttack } from "../../lib/review/new-attack";
import { newPeriod } from "../../lib/review/new-period";
import type { ReviewProblem } from "../../lib/review/problem";
import type { Review, ReviewSegment } from "../../lib/review/review";
import { AttackFinder } from "./attack-finder";
import { AttackForm } from "./attack-form";
import { ChoiceField } from "./choice";
import { attackChoices, periodChoices } from "./event-choices";
import { type Known, placesOf } from "./known";
import { buttonClass } from "./looks";
import { PeriodForm } from "./period-form";
import { useReviewRecords } from "./review-records";

interface PassagesProps {
  readonly review: Review;
  readonly known: Known;
  readonly problems: readonly ReviewProblem[];
}

function passageName({ kind, label }: ReviewSegment): string {
  if (label === null) return "The attack that the report is about";
  return kind === "period" ? `A period: ${capitalised(label)}` : `Another attack: ${capitalised(label)}`;
}

function standingFigures({ figures }: Review, segment: string) {
  return figures.filter((figure) => figure.segment === segment && figure.decision !== "rejected");
}

/** The night of a recorded attack where it is not the day given; null where it is, and for every other event. */
function nightBesides(id: string | null, day: string, { events }: Known): string | null {
  const event = events.find((one) => one.id === id);
  return event?.kind !== "attack" || event.nightOf === day ? null : event.nightOf;
}

function Passage({ segment, review, known, problems }: PassagesProps & { readonly segment: ReviewSegment }) {
  const { decide } = useReviewRecords();
  const { id, kind, label, event, isOneAttack } = segment;
  const own = standingFigures(review, id);
  const day = segmentDay(segment, review.report.publishedOn);
  const on = day ?? review.report.publishedOn;
  const isPeriod = kind === "period";
  const isTaken = (taken: string) =>
    known.taken.includes(taken) || [...review.attacks, ...review.periods].some((one) => one.id === taken);
  const placeSets = own.map(({ fields }) => fields.places);
  function addEvent() {
    if (on === null) return;
    const places = placesOf(known, review);
    if (isPeriod) {
      const period = newPeriod(label ?? "period", on, placeSets, places, isTaken);
      decide({ kind: "period", period, was: null });
      decide({ kind: "assign", segment: id, event: period.id });
    } else {
      const attack = { ...newAttack(on, placeSets, places, true, isTaken), follows: id };
      decide({ kind: "attack", attack, was: null });
    }
  }
  const periods = periodChoices(review, known);
  const attacks = attackChoices(review, known, day);
  // A week's or the war's figures are no attack's, so attacks are there only for who asks for them.
  const choices = isPeriod ? [...periods, ...(isOneAttack ? attacks : [])] : [...attacks, ...periods];
  const problem = problems.find(({ part, key }) => part === "passage" && key === id)?.message;
  const otherNight = day === null ? null : nightBesides(event, day, known);
  return (
    <li id={`passage-${id}`} className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <ChoiceField
        label={`${passageName(segment)} (${countText(own.length, "figure")})`}
        value={event ?? ""}
        choices={[{ value: "", label: "Not chosen yet" }, ...choices]}
        onChange={(value) => decide({ kind: "assign", segment: id, event: value === "" ? null : value })}
      />
      <button type="button" className={buttonClass} disabled={on === null} onClick={addEvent}>
        {isPeriod ? "New period" : "New attack"}
      </button>
      {otherNight !== null && day !== null && (
        <p className="text-sm sm:col-span-2">
          To check: that attack is recorded under the {nightText(otherNight)}, and these figures are dated{" "}
          {dayText(day)}. If they are of another night, press New attack.
        </p>
      )}
      {(!isPeriod || isOneAttack) && (
        <AttackFinder onChoose={(found) => decide({ kind: "assign", segment: id, event: found })} />
      )}
      {isPeriod && (
        <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm sm:col-span-2">
          <input
            type="checkbox"
            checked={isOneAttack}
            onChange={({ target }) => decide({ kind: "one-attack", segment: id, isOneAttack: target.checked })}
            className="size-5 accent-ink"
          />
          The text tells these figures of a period, and they are still those of one attack
        </label>
      )}
      {problem !== undefined && <p className="border-l-3 border-people pl-2 text-sm sm:col-span-2">{problem}</p>}
    </li>
  );
}

/** Which event each passage of the text speaks of, and the attacks that are recorded with the report. */
export function Passages({ review, known, problems }: PassagesProps) {
  const used = new Set([
    ...review.segments.map(({ event }) => event),
    ...review.figures.flatMap(({ fields, held }) => [fields.event, held?.fields.event ?? null]),
  ]);
  const passages = review.segments.filter(({ id, label }) => label === null || standingFigures(review, id).length > 0);
  const attacks = review.attacks.filter(({ id }) => used.has(id));
  return (
    <section aria-labelledby="passages" className="space-y-4">
      <h2 id="passages" className="text-lg">
        What it is about
      </h2>
      <ul className="space-y-3">
        {passages.map((segment) => (
          <Passage key={segment.id} segment={segment} review={review} known={known} problems={problems} />
        ))}
      </ul>
      {attacks.map((attack) => (
        <AttackForm
          key={review.attacks.indexOf(attack)}
          attack={attack}
          review={review}
          known={known}
          problems={problems.filter(({ part }) => part === "attack")}
        />
      ))}
      {review.periods
        .filter(({ id }) => used.has(id))
        .map((period) => (
          <PeriodForm
            key={review.periods.indexOf(period)}
            period={period}
            review={review}
            known={known}
            problems={problems.filter(({ part }) => part === "period")}
          />
        ))}
    </section>
  );
}
