"use client";

import "./briefing.css";
import { useEffect, useState } from "react";
import { ConflictNotice } from "./conflict-notice";
import { EditorBar } from "./editor-bar";
import { EditorHead } from "./editor-head";
import type { FileLink } from "./file-links";
import type { Known } from "./known";
import { MovedNotice } from "./moved-notice";
import { SlideFields } from "./slide-fields";
import { SlideList } from "./slide-list";
import { SlidePreview } from "./slide-preview";
import { AddSlide, SlideTools } from "./slide-tools";
import { ToMend } from "./to-mend";
import { useChanges } from "./use-changes";
import { type OpenedBriefing, useEditor } from "./use-editor";
import { useShelf } from "./use-shelf";

interface BriefingEditorProps {
  readonly opened: OpenedBriefing;
  readonly known: Known;
  readonly files: readonly FileLink[];
  /** The ids of slides that had a fault when the page was made. */
  readonly faulty: readonly string[];
}

/** Which step the keys ask for; null for other keys, and where another part of the page is being written in. */
function askedStep({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): "undo" | "redo" | null {
  const isHere = target === document.body || (target instanceof Element && target.closest(".briefing-editor") !== null);
  if (!isHere || !(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "y") return "redo";
  if (letter !== "z") return null;
  return shiftKey ? "redo" : "undo";
}

/** A briefing under its editor's hands: its slides in order on the left, the slide at hand as it will look and its fields on the right. */
export function BriefingEditor({ opened, known, files, faulty }: BriefingEditorProps) {
  const editor = useEditor(opened, known);
  const shelf = useShelf();
  const changes = useChanges(editor.briefing);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const { briefing, chosen } = editor;
  const faults = chosen === undefined ? [] : shelf.of(chosen.id).faults;
  const ofWhole = faults.filter(({ slide }) => slide === null);

  // Wherever the focus is: a step back may take away what had it.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = askedStep(event);
      if (step === null) return;
      event.preventDefault();
      editor[step]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
  return (
    <div className="briefing-editor space-y-6" data-ready={isReady || undefined}>
      <h1 className="sr-only">{briefing.title}</h1>
      <EditorBar editor={editor} />
      <EditorHead editor={editor} files={files} faults={ofWhole} />
      <ToMend editor={editor} shelf={shelf} faulty={faulty} isTitleFaulty={ofWhole.length > 0} />
      <ConflictNotice editor={editor} opened={opened} />
      <MovedNotice answer={changes} editor={editor} titleOf={(id) => shelf.of(id).title} />
      <p aria-live="polite" className="sr-only" data-said>
        {editor.said}
      </p>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="min-w-0 space-y-4">
          <AddSlide editor={editor} known={known} />
          <SlideList editor={editor} shelf={shelf} faulty={faulty} />
        </div>
        {chosen !== undefined && (
          <div className="min-w-0 space-y-5">
            <SlideTools editor={editor} />
            <SlideFields
              key={chosen.id}
              slide={chosen}
              editor={editor}
              known={known}
              faults={faults}
              preview={<SlidePreview briefing={briefing} slide={chosen} shelf={shelf} />}
            />
          </div>
        )}
      </div>
    </div>
  );
}
