import { useEffect, useState } from "react";
import type { Inspection } from "./inspection";

/** How far the content of the panel has come. `none`: there is no such datum, and asking again would not change that. */
export type InspectionState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly inspection: Inspection }
  | { readonly kind: "none"; readonly detail: string | null }
  | { readonly kind: "failed"; readonly detail: string };

const longestWaitMs = 15_000;
const noAnswer = "The server gave no answer.";

/** As many accounts as are kept for a reader who comes back to a datum. */
const keptAtMost = 64;
const kept = new Map<string, InspectionState>();

/** Keeps an account that cannot become another: one of a ledger revision that its address names. */
function keep(href: string, state: InspectionState): void {
  if (state.kind !== "ready" || !new URLSearchParams(href.split("?")[1]).has("drawn")) return;
  kept.set(href, state);
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
}

async function inspectionAt(href: string, signal: AbortSignal): Promise<InspectionState> {
  const response = await fetch(href, { signal });
  const answer: Inspection & { readonly detail?: string } = await response.json();
  if (response.ok) return { kind: "ready", inspection: answer };
  const detail = answer.detail ?? noAnswer;
  return response.status === 400 || response.status === 404 ? { kind: "none", detail } : { kind: "failed", detail };
}

interface Settled {
  readonly href: string;
  readonly attempt: number;
  readonly state: InspectionState;
}

const nowhere: InspectionState = { kind: "none", detail: null };

/** The content at an address, from loading to ready or failed, and how to try again; none at no address. What was told once is told again at once. */
export function useInspection(href: string | null): { readonly state: InspectionState; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled | null>(null);
  useEffect(() => {
    if (href === null || kept.has(href)) return;
    let isWanted = true;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), longestWaitMs);
    const settle = (state: InspectionState) => {
      clearTimeout(timer);
      keep(href, state);
      if (isWanted) setSettled({ href, attempt, state });
    };
    inspectionAt(href, controller.signal).then(settle, () => settle({ kind: "failed", detail: noAnswer }));
    return () => {
      isWanted = false;
      clearTimeout(timer);
      controller.abort();
    };
  }, [href, attempt]);
  const retry = () => setAttempt((before) => before + 1);
  if (href === null) return { state: nowhere, retry };
  const known = kept.get(href);
  if (known !== undefined) return { state: known, retry };
  const isCurrent = settled?.href === href && settled.attempt === attempt;
  return { state: isCurrent ? settled.state : { kind: "loading" }, retry };
}
