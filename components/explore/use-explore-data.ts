import { useEffect, useState } from "react";
import type { Grain } from "../../lib/series/grain";
import { type ExploreData, mostBins } from "./explore-data";
import { fetchedData } from "./fetched-data";
import { viewString, wholeView } from "./view-address";

interface Loaded {
  readonly address: string;
  readonly data: ExploreData;
}

/** The figures at hand, and whether those that were asked for are still on their way or could not be had. */
export interface LoadedData {
  readonly data: ExploreData;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Where the figures of a site query are at a grain. */
export function dataAddress(siteQuery: string, grain: Grain): string {
  return `/explore/data${viewString(siteQuery, { ...wholeView, grain })}`;
}

function isWhole({ fromOn, allBins }: ExploreData): boolean {
  return fromOn.length >= Math.min(allBins, mostBins);
}

/**
 * The figures of a site query at a grain: those that came with the page where they are these and all of them, else fetched. Until they are
 * there the ones shown before stay.
 */
export function useExploreData(initial: ExploreData, siteQuery: string, grain: Grain): LoadedData {
  const address = dataAddress(siteQuery, grain);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isAtHand = initial.grain === grain && isWhole(initial);
  const isLoaded = loaded?.address === address;
  const isWanted = !isAtHand && !isLoaded;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same address again
  useEffect(() => {
    if (!isWanted) return;
    const asking = new AbortController();
    setFailed(null);
    fetchedData(address, asking.signal)
      .then((data) => setLoaded({ address, data }))
      .catch(() => {
        if (!asking.signal.aborted) setFailed(address);
      });
    return () => asking.abort();
  }, [address, isWanted, attempt]);

  return {
    data: isAtHand ? initial : isLoaded ? loaded.data : initial,
    isLoading: isWanted && failed !== address,
    hasFailed: isWanted && failed === address,
    retry: () => setAttempt((before) => before + 1),
  };
}
