import { anchorWordLimit } from "../../../lib/ledger/anchor";
import { Section } from "./section";

/** What a blank means, and what is never converted or added. */
export function Unknowns() {
  return (
    <Section id="not-reported" heading="What “not reported” means">
      <p>
        No report at hand gives a figure. It does not mean that nothing happened, and it is never read, drawn or
        exported as zero. A zero is shown only where a report says that there was none.
      </p>
      <p>
        “Not known” is different again: a report says that the number is not known. It is a claim, with its words and
        its source, but it states no number.
      </p>
      <p>
        Households, people, customers, buildings and shares of buildings are separate units. None is converted into
        another, none is added to another, and none shares an axis with another. A figure for some of those counted,
        such as “including two children”, is shown as a part of the whole and not added to it.
      </p>
    </Section>
  );
}

/** The traps that real figures set, and what the ledger does about each. */
export function Traps() {
  return (
    <Section id="traps" heading="Traps in the figures">
      <ul className="list-disc space-y-3 pl-6">
        <li>
          <strong>A blank filled with a zero.</strong> Some public trackers do this and then divide by it. Here a blank
          stays a blank.
        </li>
        <li>
          <strong>A change in how interceptions are counted.</strong> From about 23 July 2025 the air force counts
          suppressed drones among those shot down. A line drawn across that day would jump without anything having
          changed in the air.
        </li>
        <li>
          <strong>What “intercepted” covers.</strong> Shot down, jammed or lost. Where a report says which, the claim
          says so too. A rate of interception would need both of its figures from one source, for one place and one kind
          of weapon.
        </li>
        <li>
          <strong>People under the rubble are not a death toll.</strong> “From 4 to 14 people may be under the rubble”
          counts no one as killed.
        </li>
        <li>
          <strong>Launches are nationwide.</strong> A total of drones and missiles is for the whole country, even in a
          story about one city, unless its source counts for places that it names. The claim says so where the report
          does not.
        </li>
        <li>
          <strong>Tolls fall as well as rise.</strong> The later figure of a source stands, whether it is the larger or
          not.
        </li>
      </ul>
    </Section>
  );
}

/** How places are named, and which date a night gets. */
export function PlacesAndNights() {
  return (
    <Section id="places-and-nights" heading="Places and nights">
      <p>
        Places are the country, its first-level units with the P-codes of OCHA’s common operational data, and the cities
        and districts that reports name. Each place lies in a wider one; this is how the ledger knows which figure is
        for the widest place. The list is on the <a href="/data#places">data page</a>.
      </p>
      <p>
        Most launches fall in hours that cross midnight. An attack is filed under the date on which its night ends, as
        the Ukrainian air force counts, in the time zone of Kyiv. Where a report prints no hours the attack has none.
      </p>
    </Section>
  );
}

/** What the ledger keeps of a report, and what it does not. */
export function Kept() {
  return (
    <Section id="kept" heading="What is kept of a report">
      <p>
        The facts: its figures and its bibliographic record. Not its text. Of the words around a figure at most{" "}
        {anchorWordLimit} are kept, to find the place again, together with the offsets of those words and a hash
        (SHA-256) of the text that was read. Who holds the same text can check every figure against it.
      </p>
      <p>
        Links lead to the article at those words. They use a text fragment in the address, which most browsers scroll to
        and highlight; others open the article at its beginning. Where the copy that was read prints no address, the
        page says so and there is no link.
      </p>
    </Section>
  );
}

/** What a reader should not expect of the ledger. */
export function Limits() {
  return (
    <Section id="limits" heading="Known limits">
      <ul className="list-disc space-y-3 pl-6">
        <li>
          The ledger knows only the reports listed on the reports page. Attacks that none of them covers are missing.
        </li>
        <li>
          It records what was said and does not establish what happened. No figure here is verified by us, and the word
          is used only where a body did verify.
        </li>
        <li>
          Most reports are written soon after an attack. Tolls go on changing; a figure stands for the time it was
          given, and few reports print the hour.
        </li>
        <li>
          Some reports print no publisher, no address or no date. The date is then inferred, and each time it is said
          how.
        </li>
        <li>
          Some readings are judgements: which place a sentence means, whom a figure is attributed to. Where we read
          something into the words, the claim says what.
        </li>
        <li>Reports word the same thing differently. “Drones” includes decoys unless a report sets them apart.</li>
      </ul>
    </Section>
  );
}
