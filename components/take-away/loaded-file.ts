import { useEffect, useState } from "react";
import { type Loading, useLoaded } from "./loading";

/** A file as it came. */
export interface LoadedFile {
  readonly name: string;
  readonly content: Blob;
  /** Its first lines; null for what no one reads as text. */
  readonly beginning: string | null;
}

const shownLines = 24;
const shownCharacters = 4_000;

function isText(mediaType: string): boolean {
  return mediaType.startsWith("text/") || mediaType.startsWith("application/json");
}

async function loadedFile(response: Response): Promise<LoadedFile> {
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "";
  const content = await response.blob();
  const text = isText(content.type) ? await content.slice(0, shownCharacters).text() : null;
  const beginning = text?.split(/\r?\n/).slice(0, shownLines).join("\n") ?? null;
  return { name, content, beginning };
}

/** The real file at an address. */
export function useFile(href: string): Loading<LoadedFile> {
  return useLoaded(href, loadedFile);
}

/** An address for what is in memory, for as long as it is shown; null until it has one. */
export function useObjectUrl(content: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (content === null) return;
    const made = URL.createObjectURL(content);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return content === null ? null : url;
}
