import type { KeyboardEvent } from "react";
import { focusSlide } from "./moved-focus";
import type { PictureShelf } from "./picture-shelf";
import { SlideItem } from "./slide-item";
import { useDrag } from "./use-drag";
import type { Editor } from "./use-editor";

interface SlideListProps {
  readonly editor: Editor;
  readonly shelf: PictureShelf;
  /** The ids of slides that had a fault when the page was made. */
  readonly faulty: readonly string[];
}

/** The slides in order: chosen by pointer or arrow key, moved by dragging or by Alt with an arrow key. */
export function SlideList({ editor, shelf, faulty }: SlideListProps) {
  const { briefing, chosen, choose, move, remove } = editor;
  const { slides } = briefing;
  const ids = slides.map(({ id }) => id);
  const { drag, begin, over, drop, end } = useDrag(ids, move);

  function choosePlace(to: number) {
    const next = ids[Math.min(Math.max(0, to), ids.length - 1)];
    if (next === undefined) return;
    choose(next);
    focusSlide(next);
  }
  const onKey = (id: string, index: number) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!event.altKey) return choosePlace(index + step);
      move(id, index + step);
      return focusSlide(id);
    }
    if (event.altKey) return;
    if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      return choosePlace(event.key === "Home" ? 0 : ids.length - 1);
    }
    if (event.key === "Delete") remove(id);
  };
  return (
    <nav aria-label="Slides" className="min-w-0">
      <ol className="relative flex gap-1 overflow-x-auto lg:max-h-[calc(100dvh-8rem)] lg:flex-col lg:overflow-x-visible lg:overflow-y-auto">
        {slides.map((slide, index) => (
          <li
            key={slide.id}
            draggable
            onDragStart={begin(slide.id, index)}
            onDragOver={over(index)}
            onDrop={drop}
            onDragEnd={end}
            data-drop={
              drag === null
                ? undefined
                : drag.before === index
                  ? "before"
                  : drag.before === index + 1
                    ? "after"
                    : undefined
            }
            className="slide-place w-40 shrink-0 lg:w-full"
          >
            <SlideItem
              slide={slide}
              index={index}
              editor={editor}
              shelf={shelf}
              wasFaulty={faulty.includes(slide.id)}
              onKey={onKey(slide.id, index)}
            />
          </li>
        ))}
      </ol>
      <p id="slide-keys" className="mt-2 text-xs text-muted">
        Arrow keys choose a slide, Alt with an arrow key moves it, Delete takes it out.
      </p>
      {chosen === undefined && <p className="mt-2 text-sm">No slide yet: add one.</p>}
    </nav>
  );
}
