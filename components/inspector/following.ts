import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { isSheetStep, pageNow } from "./page-address";

interface Follows {
  /** Shows what the address names. */
  readonly followAddress: () => void;
  /** Takes what is open along to what has come in place of the page. */
  readonly keepUp: () => void;
}

/**
 * Follows the page's address: its fragment, steps back and forward, and pages that come in place of another. A step of the history shows what its own
 * address names; a page that was asked for keeps what was open.
 */
export function useFollowing({ followAddress, keepUp }: Follows): void {
  const page = `${usePathname()}?${useSearchParams()}`;
  const rendered = useRef<string | null>(null);
  const isStep = useRef(false);

  useEffect(() => {
    const isFirst = rendered.current === null;
    rendered.current = page;
    if (isFirst || isStep.current) followAddress();
    else keepUp();
    isStep.current = false;
  }, [page, followAddress, keepUp]);

  useEffect(() => {
    const isHere = () => rendered.current === pageNow();
    const listening = new AbortController();
    const { signal } = listening;
    const onStep = () => {
      // The page of the step comes later.
      isStep.current = !isHere();
    };
    const onFragment = () => {
      if (isHere()) followAddress();
    };
    // An answer that has the same address but for the fragment is a step that nothing else tells of; not every browser tells this one.
    const onPush = ({ navigationType }: NavigationCurrentEntryChangeEvent) => {
      if (navigationType === "push" && !isSheetStep()) queueMicrotask(() => isHere() && keepUp());
    };
    window.navigation?.addEventListener("currententrychange", onPush, { signal });
    window.addEventListener("popstate", onStep, { signal });
    window.addEventListener("hashchange", onFragment, { signal });
    return () => listening.abort();
  }, [followAddress, keepUp]);
}
