/** How the panels are moved about in by keys, in a line; folded away, by mouse and touch, and how the marks are read. */
export function ExploreHelp({ id }: { readonly id: string }) {
  return (
    <div className="text-xs text-muted">
      <p id={id}>
        Keys in a panel: ← → move the cursor, with Shift they pan; Page Up and Page Down move it by ten, Home and End to
        either end; + and − zoom, 0 shows all; Enter opens the attacks there, Escape takes the cursor away.
      </p>
      <details>
        <summary className="w-fit py-1">By mouse and touch, and what the marks mean</summary>
        <p>
          Point or tap to read; click or tap again to hold the cursor, and once more to let go. Drag to pan; pinch, or
          turn the wheel with Ctrl, to zoom.
        </p>
        <p>
          A gap has no attack on record, and a ring is a reported zero. A pale top is a range, a line in it the best
          number, and a chevron an open end: at least that many. A dash below the line marks attacks that give no
          figure.
        </p>
      </details>
    </div>
  );
}
