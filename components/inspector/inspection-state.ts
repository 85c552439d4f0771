import { useEffect, useState } from "react";
import type { Inspection } from "./inspection";

/** How far the content of the panel has come. */
export type InspectionState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly inspection: Inspection }
  | { readonly kind: "failed"; readonly detail: string };

const longestWaitMs = 15_000;
const noAnswer = "The server gave no answer.";

async function inspectionAt(href: string, signal: AbortSignal): Promise<InspectionState> {
  const response = await fetch(href, { signal });
  const answer: Inspection & { readonly detail?: string } = await response.json();
  if (response.ok) return { kind: "ready", inspection: answer };
  return { kind: "failed", detail: answer.detail ?? noAnswer };
}

interface Settled {
  readonly href: string;
  readonly attempt: number;
  readonly state: InspectionState;
}

/** The content at an address, from loading to ready or failed, and how to try again. */
export function useInspection(href: string): { readonly state: InspectionState; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled | null>(null);
  useEffect(() => {
    let isWanted = true;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), longestWaitMs);
    const settle = (state: InspectionState) => {
      clearTimeout(timer);
      if (isWanted) setSettled({ href, attempt, state });
    };
    inspectionAt(href, controller.signal).then(settle, () => settle({ kind: "failed", detail: noAnswer }));
    return () => {
      isWanted = false;
      clearTimeout(timer);
      controller.abort();
    };
  }, [href, attempt]);
  const isCurrent = settled?.href === href && settled.attempt === attempt;
  return { state: isCurrent ? settled.state : { kind: "loading" }, retry: () => setAttempt((before) => before + 1) };
}
