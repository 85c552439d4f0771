import { listText } from "../../lib/format/list";
import { countText } from "../../lib/format/unit";
import { plainButtonClass } from "../review/looks";
import { focusSlide } from "./moved-focus";
import type { PictureShelf } from "./picture-shelf";
import type { Editor } from "./use-editor";

interface ToMendProps {
  readonly editor: Editor;
  readonly shelf: PictureShelf;
  /** The ids of slides that had a fault when the page was made. */
  readonly faulty: readonly string[];
  /** Whether something is wrong with the briefing's own title. */
  readonly isTitleFaulty: boolean;
}

/** What keeps a briefing from being presented and handed out: its title, or how many of its slides, with the way to the first. Empty for none. */
export function ToMend({ editor: { briefing, choose }, shelf, faulty, isTitleFaulty }: ToMendProps) {
  const { slides } = briefing;
  const toMend = slides.filter(({ id }) => shelf.isFaulty(id, faulty.includes(id)));
  const [first] = toMend;
  const what = [
    ...(slides.length === 0 ? ["it has no slide"] : []),
    ...(isTitleFaulty ? ["its title is to be mended"] : []),
    ...(first === undefined ? [] : [`${countText(toMend.length, "slide")} to be mended`]),
  ];
  return (
    <div role="status" className="text-sm">
      {what.length > 0 && (
        <p className="border-l-3 border-people pl-3">
          Not to be presented or handed out yet: {listText(what)}.{" "}
          {first !== undefined && (
            <button
              type="button"
              className={plainButtonClass}
              onClick={() => {
                choose(first.id);
                focusSlide(first.id);
              }}
            >
              Go to slide {slides.indexOf(first) + 1}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
