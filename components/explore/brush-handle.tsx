import type { KeyboardEvent, PointerEventHandler } from "react";

interface BrushHandleProps {
  readonly name: string;
  /** The bin that it stands at. */
  readonly at: number;
  readonly least: number;
  readonly most: number;
  readonly labels: readonly string[];
  readonly leftPx: number;
  readonly onMove: (at: number) => void;
  readonly onTake: PointerEventHandler<HTMLElement>;
  readonly onPointerMove: PointerEventHandler<HTMLElement>;
  readonly onPointerUp: PointerEventHandler<HTMLElement>;
  readonly onPointerCancel: PointerEventHandler<HTMLElement>;
}

const stepsOf: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** One end of what is shown: drawn by a pointer or a finger, moved by keys, and named by the bin that it stands at. */
export function BrushHandle(props: BrushHandleProps) {
  const { name, at, least, most, labels, leftPx, onMove, onTake, onPointerMove, onPointerUp, onPointerCancel } = props;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = stepsOf[event.key];
    const to = event.key === "Home" ? least : event.key === "End" ? most : step === undefined ? null : at + step;
    if (to === null) return;
    event.preventDefault();
    onMove(Math.min(Math.max(to, least), most));
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={labels[at] ?? ""}
      className="explore-handle"
      style={{ left: leftPx }}
      onKeyDown={onKeyDown}
      onPointerDown={onTake}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
    />
  );
}
