import { useEffect, useState } from "react";
import { type View, viewString } from "./view-address";

const restMs = 200;

/**
 * The view that is shown, which the address follows once it rests: no step of the history for each, so that Back leads to the page before.
 * The view outlives a change of the site's own query, such as by the filters.
 */
export function useView(initial: View, siteQuery: string): readonly [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(initial);

  useEffect(() => {
    const rested = setTimeout(() => {
      const wanted = viewString(siteQuery, view);
      const { pathname, search, hash } = window.location;
      if (pathname === "/explore" && search !== wanted) window.history.replaceState(null, "", pathname + wanted + hash);
    }, restMs);
    return () => clearTimeout(rested);
  }, [view, siteQuery]);

  return [view, (change) => setView((before) => ({ ...before, ...change }))];
}
