/** Weapons whose names are no designation written with hyphens, by what they are recorded as; the standard English names. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "3m22-zircon": "3M22 Zircon",
    "x-47-kinzhal": "X-47 Kinzhal",
    "p-800-oniks": "P-800 Oniks",
    zala: "ZALA",
    "aerial-bomb": "aerial bomb",
    "ballistic-missile": "ballistic missile",
    "guided-bomb": "guided bomb",
    "intercontinental-ballistic-missile": "intercontinental ballistic missile",
    "unknown-drone": "drone of unknown model",
    "unknown-missile": "missile of unknown model",
  }),
);

/** A part of a designation: letters and digits together, or one or two letters, are capitals ("KN", "59MK2", "M"); a name is a name ("Iskander"). */
function partName(part: string): string {
  return /\d/.test(part) || part.length <= 2 ? part.toUpperCase() : `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

/** A weapon's model in words, by what it is recorded as: "x-31p" is "X-31P", "iskander-m/kn-23" "Iskander-M/KN-23", "3m22-zircon" "3M22 Zircon". */
export function modelName(recorded: string): string {
  const known = names.get(recorded);
  return known ?? recorded.replaceAll(/[^-/.]+/g, partName);
}
