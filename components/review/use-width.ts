import { type RefObject, useEffect, useRef, useState } from "react";

const boundsPx = [300, 1_200] as const;

/** An element, and how wide one of the preview's drawings may be in it, in px; null before it is there. */
export function useWidthPx(): readonly [RefObject<HTMLDivElement | null>, number | null] {
  const element = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useEffect(() => {
    const measured = () => {
      const width = element.current?.clientWidth ?? 0;
      setWidthPx(Math.round(Math.min(boundsPx[1], Math.max(boundsPx[0], width))));
    };
    measured();
    addEventListener("resize", measured);
    return () => removeEventListener("resize", measured);
  }, []);
  return [element, widthPx];
}
