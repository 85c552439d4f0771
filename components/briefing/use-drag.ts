import { type DragEvent, useState } from "react";

/** A slide that is being dragged, and the place among all that it would be dropped at: before the slide of that number, 0 for the first. */
export interface Drag {
  readonly id: string;
  readonly before: number;
}

interface DragHandlers {
  readonly drag: Drag | null;
  readonly begin: (id: string, index: number) => (event: DragEvent) => void;
  readonly over: (index: number) => (event: DragEvent<HTMLElement>) => void;
  readonly drop: (event: DragEvent) => void;
  readonly end: () => void;
}

function isPastMiddle({ clientX, clientY, currentTarget }: DragEvent<HTMLElement>): boolean {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const list = currentTarget.parentElement;
  const runsDown = list === null || !getComputedStyle(list).flexDirection.startsWith("row");
  return runsDown ? clientY > top + height / 2 : clientX > left + width / 2;
}

/** Reordering by dragging: `move` is told the slide and its new place among the others. */
export function useDrag(ids: readonly string[], move: (id: string, to: number) => void): DragHandlers {
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    drag,
    begin: (id, index) => (event) => {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", id);
      setDrag({ id, before: index });
    },
    over: (index) => (event) => {
      if (drag === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      const before = index + (isPastMiddle(event) ? 1 : 0);
      if (before !== drag.before) setDrag({ ...drag, before });
    },
    drop: (event) => {
      if (drag === null) return;
      event.preventDefault();
      const from = ids.indexOf(drag.id);
      setDrag(null);
      move(drag.id, drag.before > from ? drag.before - 1 : drag.before);
    },
    end: () => setDrag(null),
  };
}
