import { endsText } from "../../../lib/format/estimate";
import { numberText } from "../../../lib/format/number";
import { capitalised } from "../../../lib/format/typography";
import { valueText } from "../../../lib/format/value";
import { type Qualifier, qualifiers, type Value, vagueBands } from "../../../lib/ledger/value";
import { Section } from "./section";

interface Wording {
  /** Words of this kind, besides the ones that the ledger itself writes. */
  readonly words: string;
  readonly example: Omit<Value, "qualifier">;
  readonly low: string | null;
  readonly high: string | null;
}

const n = 20;

const wordings: Record<Qualifier, Wording> = {
  exact: { words: "a plain number", example: { low: n, best: n, high: n }, low: null, high: null },
  at_least: { words: "“no fewer than”", example: { low: n, best: n, high: null }, low: null, high: "open" },
  over: { words: "“more than”", example: { low: n, best: n, high: null }, low: null, high: "open" },
  up_to: { words: "“as many as”", example: { low: null, best: n, high: n }, low: "open", high: null },
  nearly: { words: "“almost”, “close to”", example: { low: null, best: n, high: n }, low: "open", high: null },
  about: {
    words: "“around”, “some”, “approximately”, “roughly”",
    example: { low: null, best: n, high: null },
    low: "not stated",
    high: "not stated",
  },
  range: { words: "“between … and …”, “… or …”", example: { low: n, best: null, high: 2 * n }, low: null, high: null },
  vague: {
    words: "a word for a band, listed below",
    example: { low: vagueBands.dozens[0], best: null, high: vagueBands.dozens[1] },
    low: null,
    high: null,
  },
  none_reported: { words: "“no one was hurt”", example: { low: 0, best: 0, high: 0 }, low: null, high: null },
  stated_unknown: {
    words: "“no information yet”",
    example: { low: null, best: null, high: null },
    low: "not stated",
    high: "not stated",
  },
};

function end(value: number | null, otherwise: string | null): string {
  return value === null ? (otherwise ?? "not stated") : numberText(value);
}

/** How words become low, best and high: one row for each way a number can be worded, then the bands of vague words. */
export function Wordings() {
  return (
    <Section id="wording" heading="How a number’s words are read">
      <p>A claim keeps how its number was worded, since “27” and “at least 27” do not say the same.</p>
      <table className="ruled-table">
        <caption className="sr-only">What each way of wording a number gives as low, best and high</caption>
        <thead>
          <tr>
            {["As written here", "Low", "Best", "High"].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {qualifiers.map((qualifier) => {
            const { words, example, low, high } = wordings[qualifier];
            return (
              <tr key={qualifier}>
                <th scope="row">
                  {capitalised(valueText({ ...example, qualifier }, "people"))}
                  <span className="block font-normal text-muted">{words}</span>
                </th>
                <td>{end(example.low, low)}</td>
                <td>{end(example.best, "none")}</td>
                <td>{end(example.high, high)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>Vague words stand for bands, both ends included. The bands are conventions, and the same for every report.</p>
      <table className="ruled-table max-w-sm">
        <caption className="sr-only">The band that each vague word stands for</caption>
        <thead>
          <tr>
            <th scope="col">Word</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(vagueBands).map(([word, [low, high]]) => (
            <tr key={word}>
              <th scope="row">{capitalised(word)}</th>
              <td>{endsText({ unit: "people", low, high, lowOpen: false, highOpen: false })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
