import { useEffect } from "react";
import { panelTitleId } from "./inspection";
import { buttonClass } from "./panel-frame";

interface NoFigureProps {
  /** What exactly is wrong, in sentences; null where the link says nothing that could be. */
  readonly detail: string | null;
  readonly onClose: () => void;
  readonly announce: (text: string) => void;
}

const heading = "This link names no figure";

/** What the panel tells of a link that leads to no figure, and the ways on. */
export function NoFigure({ detail, onClose, announce }: NoFigureProps) {
  useEffect(() => announce(`${heading}.`), [announce]);
  return (
    <div className="space-y-3">
      <h2 id={panelTitleId} className="text-lg">
        {heading}
      </h2>
      {detail !== null && <p>{detail}</p>}
      <p>A figure’s own link is copied from its panel, which any mark of a chart opens.</p>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2 pb-4">
        <button type="button" className={buttonClass} onClick={onClose}>
          Close this message
        </button>
        <a href="/attacks">All attacks</a>
      </p>
    </div>
  );
}
