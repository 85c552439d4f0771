import { buttonClass, noticeClass } from "./looks";
import type { ReviewState } from "./use-review";

/** Says that another window has changed the draft, and asks which of the two stands; nothing is kept until that is said. */
export function OtherWindow({ elsewhere, keepOwn, takeOver }: Pick<ReviewState, "elsewhere" | "keepOwn" | "takeOver">) {
  return (
    <div role="alert">
      {elsewhere !== null && (
        <div className={`${noticeClass} space-y-2`}>
          <p>This draft was changed in another window. Until you choose, nothing more of this one is kept.</p>
          <p className="flex flex-wrap gap-2">
            <button type="button" className={buttonClass} onClick={takeOver}>
              Take that over
            </button>
            <button type="button" className={buttonClass} onClick={keepOwn}>
              Keep mine
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
