import { Section, Term, Terms } from "./section";

/** What the ledger's words mean. */
export function Words() {
  return (
    <Section id="words" heading="What the words mean">
      <Terms>
        <Term name="Report">
          One published document: who published it, the agency it reprints, its title, address and date, as far as these
          are printed. What is not printed is marked as inferred, with how, or left open.
        </Term>
        <Term name="Claim">
          One figure stated in one report: what is counted, the number as worded, the place, who it is attributed to,
          and when it held. A claim is never edited. A change is a new version; a removal is a withdrawal that stays
          visible.
        </Term>
        <Term name="Attack">A night, a salvo or one strike. Charts compare attacks and nothing else.</Term>
        <Term name="Period">
          A month, an emergency, the war so far. Its figures are context: they are listed apart and never drawn as an
          attack’s.
        </Term>
        <Term name="Attributor and publisher">
          Who stated a number, and who printed it. Ten reprints of one mayor are one source.
        </Term>
        <Term name="Estimate">
          The ledger’s reading of all claims about one count: the same attack, measure, unit and place. It has a low, a
          best and a high number, each of which may be missing, and it says whether an end is open.
        </Term>
        <Term name="Revision">
          One source changed its number, or a report says that a figure replaces an earlier one. The later one stands,
          the earlier is named beside it. Tolls move both ways; a later number need not be larger.
        </Term>
        <Term name="Disagreement">
          Two current figures cannot both be true. Both stand, and the estimate is the range from one to the other.
        </Term>
        <Term name="Ledger revision">
          The number and hash of the last entry in the ledger. It is printed on everything exported: the same revision
          gives the same figures.
        </Term>
      </Terms>
    </Section>
  );
}
