import { Estimates, Ties } from "./estimates";
import { Kept, Limits, PlacesAndNights, Traps, Unknowns } from "./limits";
import { Marks } from "./marks";
import { Wordings } from "./wordings";
import { Words } from "./words";

const contents = [
  { id: "words", heading: "What the words mean" },
  { id: "wording", heading: "How a number’s words are read" },
  { id: "estimates", heading: "From claims to one estimate" },
  { id: "ties", heading: "Where the rules leave a choice" },
  { id: "not-reported", heading: "What “not reported” means" },
  { id: "marks", heading: "How figures are drawn" },
  { id: "traps", heading: "Traps in the figures" },
  { id: "places-and-nights", heading: "Places and nights" },
  { id: "kept", heading: "What is kept of a report" },
  { id: "limits", heading: "Known limits" },
] as const;

/** The whole method, in plain words, with its contents beside it. */
export function MethodPage() {
  return (
    <div className="gap-x-12 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <nav aria-label="On this page" className="mb-8 text-sm lg:sticky lg:top-6 lg:self-start">
        <ul className="space-y-1.5">
          {contents.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <Words />
        <Wordings />
        <Estimates />
        <Ties />
        <Unknowns />
        <Marks />
        <Traps />
        <PlacesAndNights />
        <Kept />
        <Limits />
      </div>
    </div>
  );
}
