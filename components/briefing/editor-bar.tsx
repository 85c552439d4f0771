import { buttonClass } from "../review/looks";
import { SaveSign } from "./save-sign";
import type { Editor } from "./use-editor";

/** Steps back and forth and whether all is saved, in sight wherever the page is scrolled to. */
export function EditorBar({ editor: { undo, redo, canUndo, canRedo, saving } }: { readonly editor: Editor }) {
  return (
    <div className="sticky top-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-grid bg-paper py-2">
      <div className="flex gap-1.5">
        <button
          type="button"
          className={buttonClass}
          aria-disabled={!canUndo}
          onClick={undo}
          aria-keyshortcuts="Control+Z"
        >
          Undo
        </button>
        <button
          type="button"
          className={buttonClass}
          aria-disabled={!canRedo}
          onClick={redo}
          aria-keyshortcuts="Control+Shift+Z"
        >
          Redo
        </button>
      </div>
      <SaveSign saving={saving} />
    </div>
  );
}
