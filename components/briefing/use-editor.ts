import { useCallback, useEffect, useState } from "react";
import { type Edit, freeSlideId } from "../../lib/briefing/editing";
import { type History, historyOf, redone, undone, withEdit, withFieldLeft } from "../../lib/briefing/history";
import type { Briefing, BriefingSlide, BriefingSlideKind } from "../../lib/ledger/briefing";
import type { StandingBriefing } from "./answers";
import { keptCopy } from "./kept-copy";
import type { Known } from "./known";
import { focusSlide, focusTitle } from "./moved-focus";
import { begunSlide, slideKinds, slideName } from "./slide-kinds";
import { type Saving, useSaver } from "./use-saver";

/** A briefing as its page was opened with. */
export type OpenedBriefing = StandingBriefing & { readonly briefing: Briefing };

/** All that the parts of the editor do, and what they show. */
export interface Editor {
  readonly briefing: Briefing;
  /** The slide at hand; undefined for a briefing without slides. */
  readonly chosen: BriefingSlide | undefined;
  readonly index: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was done last, for a screen reader. */
  readonly said: string;
  readonly saving: Saving;
  /** An edit; `field` names what is typed in, so that a word is one step back. */
  readonly edit: (edit: Edit, field?: string | null) => void;
  readonly leaveField: () => void;
  readonly choose: (id: string) => void;
  readonly add: (kind: BriefingSlideKind) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly move: (id: string, to: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly say: (said: string) => void;
  /** Puts another version in place of what is at hand, as a step that can be taken back. */
  readonly replace: (briefing: Briefing) => void;
}

/** After how long without a letter the next one is a step of its own, in ms. */
const typingRestMs = 1_500;

function openedSlide({ slides }: Briefing): string {
  const named = typeof location === "undefined" ? "" : location.hash.slice(1);
  return slides.find(({ id }) => id === named)?.id ?? slides[0]?.id ?? "";
}

/** A briefing under its editor's hands: its steps, the slide at hand, and its saving. Unsaved work that this browser kept is taken up again. */
export function useEditor(opened: OpenedBriefing, known: Known): Editor {
  const [history, setHistory] = useState<History>(() => historyOf(opened.briefing));
  const [chosenId, setChosen] = useState(opened.briefing.slides[0]?.id ?? "");
  const [said, say] = useState("");
  const [follows, setFollows] = useState(opened.version);
  const [isOpen, setOpen] = useState(false);
  const { present } = history;
  const saving = useSaver(opened, follows, isOpen ? present : null);
  const { flush } = saving;

  const replace = useCallback((briefing: Briefing) => {
    setHistory(({ past, present: before }) => ({ past: [...past, before], present: briefing, future: [], open: null }));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the browser has taken the page up
  useEffect(() => {
    const kept = keptCopy(opened.briefing.id);
    if (kept !== null && JSON.stringify(kept.briefing) !== JSON.stringify(opened.briefing)) {
      setFollows(kept.follows);
      replace(kept.briefing);
      say("Work that was not saved yet has been taken up again.");
    }
    setChosen(openedSlide(kept?.briefing ?? opened.briefing));
    setOpen(true);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each edit begins the rest anew
  useEffect(() => {
    const rest = setTimeout(() => setHistory(withFieldLeft), typingRestMs);
    return () => clearTimeout(rest);
  }, [present]);

  const { slides } = present;
  const found = slides.findIndex(({ id }) => id === chosenId);
  const index = found === -1 ? Math.min(0, slides.length - 1) : found;

  function edit(next: Edit, field: string | null = null) {
    setHistory((before) => withEdit(before, next, field));
  }
  function choose(id: string) {
    setChosen(id);
    window.history.replaceState(window.history.state, "", `#${id}`);
  }
  function add(kind: BriefingSlideKind) {
    const slide = begunSlide(kind, freeSlideId(slides), known);
    if (slide === null) return;
    edit({ kind: "insert", slide, to: index + 1 });
    choose(slide.id);
    say(`${slideKinds[kind].name} added as slide ${index + 2} of ${slides.length + 1}.`);
    focusTitle();
  }
  function duplicate(id: string) {
    const [at, copy] = [slides.findIndex((slide) => slide.id === id), freeSlideId(slides)];
    edit({ kind: "duplicate", id });
    choose(copy);
    say(`Slide ${at + 1} duplicated as slide ${at + 2} of ${slides.length + 1}.`);
    focusSlide(copy);
  }
  function remove(id: string) {
    const at = slides.findIndex((slide) => slide.id === id);
    const next = slides[at + 1] ?? slides[at - 1];
    edit({ kind: "remove", id });
    say(`Slide ${at + 1} deleted. Undo brings it back.`);
    if (next === undefined) return;
    choose(next.id);
    focusSlide(next.id);
  }
  function move(id: string, to: number) {
    const slide = slides.find((one) => one.id === id);
    if (slide === undefined || to < 0 || to >= slides.length || slides[to]?.id === id) return;
    edit({ kind: "move", id, to });
    say(`“${slideName(slide)}” is now slide ${to + 1} of ${slides.length}.`);
  }
  function step(taken: (before: History) => History, words: string) {
    const after = taken(history);
    say(
      after === history || after.present === present
        ? `There is nothing to ${words.toLowerCase()}.`
        : `${words}: done.`,
    );
    setHistory(after);
  }
  return {
    briefing: present,
    chosen: slides[index],
    index,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    said,
    saving,
    edit,
    leaveField: () => {
      setHistory(withFieldLeft);
      void flush();
    },
    choose,
    add,
    duplicate,
    remove,
    move,
    undo: () => step(undone, "Undo"),
    redo: () => step(redone, "Redo"),
    say,
    replace,
  };
}
