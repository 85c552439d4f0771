import { statedByText } from "../../../lib/format/attribution";
import { claimTimeText, publishedClaimText } from "../../../lib/format/claim-words";
import { narrowerPlaceText } from "../../../lib/format/headline-notes";
import { capitalised } from "../../../lib/format/typography";
import type { Attack } from "../../../lib/ledger/event";
import type { Ledger } from "../../../lib/ledger/fold";
import { measureOf } from "../../../lib/ledger/measures/registry";
import { unreportedContent } from "../../../lib/viz/contents";
import { claimContent, claimNotes } from "../marks/claim-rows";
import type { TollPanel } from "./layout";
import type { Statements } from "./statements";
import type { TollColumn } from "./strip";
import type { Subject } from "./subject";

/** How a statement moved from those before it, in words; empty where none leads to it. */
function movedWords({ steps }: Statements, index: number): string[] {
  return [...new Set(steps.flatMap(({ to, words }) => (to === index && words !== null ? [words] : [])))];
}

/** What is said beside a statement: how it moved from the one before it, its band if it is vague, and why it is set aside. */
export function notesAt(statements: Statements, index: number, ledger: Ledger): string[] {
  const stated = statements.claims[index];
  return [...movedWords(statements, index), ...(stated === undefined ? [] : claimNotes(stated, ledger))];
}

function panelOf(statements: Statements, event: Attack, ledger: Ledger): TollPanel {
  const { figure, claims, steps, timesMs } = statements;
  const columns = claims.map((stated, index): TollColumn => {
    const { claim, attributor, report, setAside } = stated;
    return {
      content: claimContent(stated, event, ledger, notesAt(statements, index, ledger)),
      isKept: setAside === null,
      isTimed: claim.asOf !== null,
      when: capitalised(claimTimeText(claim, report)),
      who: capitalised(statedByText(attributor)),
      printed: capitalised(publishedClaimText(report)),
      moved: movedWords(statements, index).map(capitalised),
      notes: claimNotes(stated, ledger).map(capitalised),
      moves: steps.flatMap(({ to, move }) => (to === index ? [move] : [])),
    };
  });
  const { measure } = figure.estimate;
  return {
    title: `${measureOf(measure).label} ${narrowerPlaceText(figure.estimate, ledger.places)}`,
    columns,
    timesMs,
    steps,
  };
}

/** The chart's panels, measure by measure: one for each count, or an empty slot where no count of the measure is given. */
export function tollPanels({ read, measures, statements }: Subject, ledger: Ledger): TollPanel[][] {
  return measures.map((measure) => {
    const own = statements.filter(({ figure }) => figure.estimate.measure === measure);
    if (own.length > 0) return own.map((one) => panelOf(one, read.event, ledger));
    const slot = { isKept: true, isTimed: false, when: "", who: "", printed: "", moved: [], notes: [], moves: [] };
    const column = { content: unreportedContent(read.event, measure, null), ...slot };
    return [{ title: measureOf(measure).label, columns: [column], timesMs: [0], steps: [] }];
  });
}
