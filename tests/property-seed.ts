import fc from "fast-check";

/** The setting that has every property test start from another seed. */
const setting = "STRIKE_LEDGER_TEST_SEED";

/** What property tests start from where nothing else is set, so that a run of the tests says the same whoever runs it. */
export const houseSeed = 20_260_124;

/** The seed that the setting names, the house's own where it is unset or empty; throws on what is no whole number of 32 bits. */
export function seedOf({ [setting]: given = "" }: Readonly<Record<string, string | undefined>>): number {
  if (given === "") return houseSeed;
  const seed = Number(given);
  if (/^-?\d+$/.test(given) && (seed | 0) === seed) return seed;
  throw new Error(
    `${setting}: “${given}” is no whole number from ${-(2 ** 31)} to ${2 ** 31 - 1}; unset it for the house's own, ${houseSeed}`,
  );
}

/** What a failed property test says: fast-check's own report, then how to meet the same figures again and how to try others. */
export function failureText(run: fc.RunDetails<unknown>): string {
  const again = `${setting}=${run.seed} npx vitest run <file>`;
  return `${fc.defaultReportMessage(run)}\n\nThe same again: ${again}. Any other whole number explores other figures.`;
}
