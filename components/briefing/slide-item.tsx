import { type KeyboardEvent, useEffect, useRef } from "react";
import type { BriefingSlide } from "../../lib/ledger/briefing";
import { slideButtonId } from "./moved-focus";
import type { PictureShelf } from "./picture-shelf";
import { slideKinds, slideName } from "./slide-kinds";
import type { Editor } from "./use-editor";

interface SlideItemProps {
  readonly slide: BriefingSlide;
  readonly index: number;
  readonly editor: Editor;
  readonly shelf: PictureShelf;
  /** Whether it had a fault when the page was made, until its picture says otherwise. */
  readonly wasFaulty: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** How long a slide stands before a picture of it is asked for, in ms: the one that is seen large sooner. */
const restMs = { chosen: 200, other: 700 } as const;

/** Asks for a slide's picture for as long as the slide is in sight. */
function useWanted({ slide, editor: { briefing, chosen }, shelf }: SlideItemProps) {
  const item = useRef<HTMLButtonElement>(null);
  const isInSight = useRef(false);
  const rest = chosen?.id === slide.id ? restMs.chosen : restMs.other;
  const want = useRef(() => {});
  useEffect(() => {
    want.current = () => shelf.want(briefing, slide, rest);
    if (isInSight.current || rest === restMs.chosen) want.current();
  }, [shelf, briefing, slide, rest]);
  useEffect(() => {
    if (item.current === null) return;
    const watching = new IntersectionObserver((entries) => {
      isInSight.current = entries.some(({ isIntersecting }) => isIntersecting);
      if (isInSight.current) want.current();
    });
    watching.observe(item.current);
    return () => watching.disconnect();
  }, []);
  return item;
}

/** A slide in the list: its number, a small picture of it and its name. */
export function SlideItem(props: SlideItemProps) {
  const { slide, index, editor, shelf, wasFaulty, onKey } = props;
  const { briefing, chosen, choose } = editor;
  const isChosen = chosen?.id === slide.id;
  const { title, pictures } = shelf.of(slide.id);
  const [picture] = pictures;
  const isFaulty = shelf.isFaulty(slide.id, wasFaulty);
  const item = useWanted(props);
  return (
    <button
      ref={item}
      id={slideButtonId(slide.id)}
      type="button"
      tabIndex={isChosen ? 0 : -1}
      aria-current={isChosen ? "true" : undefined}
      aria-describedby="slide-keys"
      onClick={() => choose(slide.id)}
      onKeyDown={onKey}
      className="flex w-full cursor-pointer gap-2 border border-transparent p-1.5 text-left hover:bg-grid aria-[current=true]:border-ink aria-[current=true]:shadow-[inset_3px_0_0_var(--ink)]"
    >
      <span className="w-5 shrink-0 text-right text-xs text-muted tabular-nums">{index + 1}</span>
      <span className="min-w-0 grow">
        <span
          className="block w-full overflow-hidden border border-grid bg-paper"
          style={{ aspectRatio: briefing.shape.replace(":", " / ") }}
        >
          {/* biome-ignore lint/performance/noImgElement: an SVG has nothing to be made smaller */}
          {picture !== undefined && <img src={picture.href} alt="" draggable={false} className="block size-full" />}
        </span>
        <span className="mt-1 line-clamp-2 text-xs leading-tight wrap-anywhere">
          <span className="sr-only">{slideKinds[slide.kind].name}: </span>
          {title ?? slideName(slide)}
        </span>
        {isFaulty && <span className="mt-0.5 block text-xs font-semibold text-people">To be mended</span>}
      </span>
    </button>
  );
}
