import { useEffect, useState } from "react";
import type { Choice } from "./choice";

/** What a text found among the choices that are not sent with the page. */
export type FoundChoices =
  | { readonly state: "listed" | "asking" | "failed"; readonly choices: readonly Choice[] }
  | { readonly state: "found"; readonly choices: readonly Choice[]; readonly total: number };

const listed: FoundChoices = { state: "listed", choices: [] };

/** As long as nothing more is typed before the site is asked. */
const restMs = 200;

/**
 * What the site finds for a text, asked once typing rests; "listed" where there is no site to ask (`path` is null) or nothing is looked for. An answer
 * to an earlier text is never shown.
 */
export function useFoundChoices(path: string | null, text: string): FoundChoices {
  const [found, setFound] = useState<FoundChoices>(listed);
  useEffect(() => {
    if (path === null || text.trim() === "") {
      setFound(listed);
      return;
    }
    const leaving = new AbortController();
    setFound(({ choices }) => ({ state: "asking", choices }));
    const asking = setTimeout(async () => {
      try {
        const response = await fetch(`${path}?${new URLSearchParams({ q: text })}`, { signal: leaving.signal });
        if (!response.ok) throw new Error(String(response.status));
        const answer = (await response.json()) as { choices: Choice[]; total: number };
        setFound({ state: "found", ...answer });
      } catch {
        if (!leaving.signal.aborted) setFound({ state: "failed", choices: [] });
      }
    }, restMs);
    return () => {
      clearTimeout(asking);
      leaving.abort();
    };
  }, [path, text]);
  return found;
}
