import { numberText } from "../../../lib/format/number";
import { allowedInterval } from "../../../lib/ledger/compatibility";
import { Section } from "./section";
import { Standings } from "./standings";

const aboutExample = 400;

/** DOMAIN.md's six rules, in plain words. */
export function Estimates() {
  return (
    <Section id="estimates" heading="From claims to one estimate">
      <p>Six rules turn the claims about one count into one estimate.</p>
      <ol className="list-decimal space-y-3 pl-6 marker:font-semibold">
        <li>
          Claims that were withdrawn, or whose report was, or that their own report replaces, are dropped. Reprints of
          one source count once. They stay on the attack’s page, with the reason.
        </li>
        <li>Of each source, the latest figure is kept. The earlier figures that it replaced are its revisions.</li>
        <li>
          Low is the smallest lower end among the figures kept, high the largest upper end. The high end is open when an
          “at least” or an “over” reaches it; the low end is open when an “up to” or a “nearly” reaches it.
        </li>
        <li>
          Best is the figure of the body whose job the count is, as listed below, then of anyone else. Where only vague
          words are at hand there is no best number, and the band is shown.
        </li>
        <li>
          Each estimate says how it stands: one source, sources agree, sources disagree, revised, or not reported.
          Figures agree when all of them can be true of one count, as “at least 8” and “8” can.
        </li>
        <li>
          The headline of a measure is the figure for the widest place that a claim gives directly. Figures for parts
          are never added up into it. Where separate parts add up to more than the headline, the sum is said beside it.
        </li>
      </ol>
      <h3 className="pt-2">Whose figure comes first</h3>
      <Standings />
    </Section>
  );
}

/** The rules that the ledger had to add where the six leave a choice. */
export function Ties() {
  const [low, high] = allowedInterval({ low: null, best: aboutExample, high: null, qualifier: "about" }) ?? [
    aboutExample,
    aboutExample,
  ];
  return (
    <Section id="ties" heading="Where the rules leave a choice">
      <p>
        These rules are the ledger’s own. Another reader could have chosen otherwise; the claims are there to check.
      </p>
      <ul className="list-disc space-y-3 pl-6">
        <li>
          A claim without a printed time is taken to hold at the end of its report’s day of publication, Kyiv time,
          since nothing earlier is certain.
        </li>
        <li>
          Who counts as one source: the person or body that a figure is attributed to. A report in its own voice counts
          as the agency it reprints, else as its publisher, else as itself.
        </li>
        <li>
          One source’s figure told again in the same words is a reprint, unless it comes with a printed time of its own
          that is different; then it is a new statement.
        </li>
        <li>
          Where one source words one figure more than once for the same time, the most exact wording is kept: a plain
          number before a bound, a bound before “about”, “about” before a range, a range before a vague word. Wordings
          that cannot both be true are all kept, and the estimate says that they disagree.
        </li>
        <li>
          “About” is given a tolerance of a tenth: “about {numberText(aboutExample)}” agrees with anything from{" "}
          {numberText(low)} to {numberText(high)}. This decides only whether sources agree. It never becomes a low or a
          high number.
        </li>
        <li>
          Between figures of equal standing, the later one gives the best number, then the larger, then the more exact.
        </li>
        <li>
          Between places that are equally wide, the headline is the one that names more places, then the one with the
          larger figure. The others stand beside it; of two names for one ground the first in this order speaks for it.
        </li>
        <li>Shares and hours are never added up, not even to say that parts exceed a whole.</li>
      </ul>
    </Section>
  );
}
