/**
 * @typedef {{ name: string, seconds: number, passed: number, failed: number, skipped: number, failures: string[], notes: string[] }} Outcome
 */

/**
 * The counts of all steps together.
 * @param {readonly Outcome[]} outcomes
 */
export function totals(outcomes) {
  const sum = (key) => outcomes.reduce((count, outcome) => count + outcome[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

function countsText({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function verdict({ passed, failed }) {
  if (failed > 0) return "FAILED ";
  return passed > 0 ? "passed " : "skipped";
}

/**
 * The summary: what failed by name, what should be known, a line for each step, and the counts alone on the last line.
 * @param {readonly Outcome[]} outcomes
 */
export function summaryLines(outcomes) {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const steps = outcomes.map((outcome) => {
    const seconds = `${outcome.seconds.toFixed(1)} s`.padStart(8);
    return `${verdict(outcome)}  ${outcome.name.padEnd(width)} ${seconds}   ${countsText(outcome)}`;
  });
  const failures = outcomes.flatMap((outcome) => outcome.failures.map((failure) => `FAILED   ${failure}`));
  const notes = outcomes.flatMap((outcome) => outcome.notes.map((note) => `NOTE     ${note}`));
  return ["", "── Summary", ...failures, ...notes, ...steps, countsText(totals(outcomes))];
}
