import type { RawQuery } from "../../lib/query/query";
import { longestSearch } from "../../lib/query/search";

/** The text that an address asks for with `q`: the first one, without spaces at its ends and no longer than is looked for; "" for none. */
export function askedText({ q = "" }: RawQuery): string {
  const [first = ""] = [q].flat();
  return first.trim().slice(0, longestSearch);
}
