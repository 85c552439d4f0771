import { useRef } from "react";
import { buttonClass, mainButtonClass } from "../review/looks";
import type { Known } from "./known";
import { slideKindIds, slideKinds } from "./slide-kinds";
import type { Editor } from "./use-editor";

/** The kinds of slide that can be added after the one at hand. */
export function AddSlide({ editor, known }: { readonly editor: Editor; readonly known: Known }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const offered = slideKindIds.filter((kind) => slideKinds[kind].begun(known) !== null);
  return (
    <details
      ref={menu}
      className="slide-menu relative"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current === null) return;
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary className={mainButtonClass}>Add a slide</summary>
      <ul className="absolute z-10 mt-1 w-72 border border-ink bg-paper">
        {offered.map((kind) => (
          <li key={kind} className="border-b border-grid last:border-0">
            <button
              type="button"
              className="min-h-11 w-full cursor-pointer px-3 py-1.5 text-left text-sm hover:bg-grid"
              onClick={() => {
                if (menu.current !== null) menu.current.open = false;
                editor.add(kind);
              }}
            >
              <span className="font-semibold">{slideKinds[kind].name}</span>
              <span className="text-muted">: {slideKinds[kind].holds}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is done with the slide at hand. */
export function SlideTools({ editor }: { readonly editor: Editor }) {
  const { chosen, index, briefing, move, duplicate, remove } = editor;
  if (chosen === undefined) return null;
  const { id, kind } = chosen;
  const count = briefing.slides.length;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <h2 className="text-lg">
        Slide {index + 1} of {count}: {slideKinds[kind].name.toLowerCase()}
      </h2>
      <div className="flex flex-wrap gap-1.5">
        <button type="button" className={buttonClass} aria-disabled={index === 0} onClick={() => move(id, index - 1)}>
          Move up
        </button>
        <button
          type="button"
          className={buttonClass}
          aria-disabled={index === count - 1}
          onClick={() => move(id, index + 1)}
        >
          Move down
        </button>
        <button type="button" className={buttonClass} onClick={() => duplicate(id)}>
          Duplicate
        </button>
        <button type="button" className={buttonClass} onClick={() => remove(id)}>
          Delete
        </button>
      </div>
    </div>
  );
}
