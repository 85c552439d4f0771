import { sha256 } from "../ledger/sha256";

const longest = 80;

/** A text as a part of an id: lower-case letters, digits and single hyphens. */
export function idPart(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Parts as an id; one of over 80 letters keeps its beginning and gets a part of its own hash, so that ids stay apart. */
export function joinedId(parts: readonly string[]): string {
  const whole = parts.map(idPart).filter(Boolean).join("-");
  if (whole.length <= longest) return whole;
  const tail = sha256(whole).slice(0, 10);
  return `${whole.slice(0, longest - tail.length - 1).replace(/-$/, "")}-${tail}`;
}
