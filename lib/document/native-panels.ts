import { unitNameText } from "../format/headline-notes";
import { capitalised } from "../format/typography";
import { isShare, type Unit } from "../ledger/unit";

/** Names told apart: those that another one reads like are numbered, from the second on. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let rank = 2; taken.has(unique); rank += 1) unique = `${name} (${rank})`;
    taken.add(unique);
    return unique;
  });
}

/** What an axis counts: "Number of people", "Share of buildings", "Hours". */
export function valueAxisText(unit: Unit): string {
  const name = unitNameText(unit);
  return isShare(unit) || unit === "hours" || unit === "megawatts" ? capitalised(name) : `Number of ${name}`;
}
