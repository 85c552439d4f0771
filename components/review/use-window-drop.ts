import { useEffect, useEffectEvent, useState } from "react";

/** Takes a file that is dropped anywhere on the page, which a browser would open instead of the page. Gives whether one is over it. */
export function useWindowDrop(take: (file: File | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  const onFile = useEffectEvent(take);
  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(false);
      onFile(event.dataTransfer?.files[0]);
    };
    addEventListener("dragover", onDragOver);
    addEventListener("dragleave", onDragLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("dragleave", onDragLeave);
      removeEventListener("drop", onDrop);
    };
  }, []);
  return isOver;
}
