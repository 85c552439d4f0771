import { useEffect, useReducer, useState } from "react";
import { previewOf } from "./asked";
import { type PictureShelf, pictureShelf } from "./picture-shelf";

function hrefOf(svg: string): string {
  return URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
}

/** The pictures of a briefing's slides as it is edited; what shows them is drawn anew whenever one comes. */
export function useShelf(): PictureShelf {
  const [shelf] = useState(() => pictureShelf(previewOf, hrefOf, (href) => URL.revokeObjectURL(href)));
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const unwatch = shelf.watch(redraw);
    return () => {
      unwatch();
      shelf.clear();
    };
  }, [shelf]);
  return shelf;
}
