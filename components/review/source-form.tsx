import { useEffect, useId, useState } from "react";
import type { ReadingAnswer } from "../../lib/review/answers";
import { longestReviewText } from "../../lib/review/review";
import { controlClass } from "../ui/field";
import { readFile, readText } from "./asked";
import { keepText, keptText } from "./kept-settings";
import { mainButtonClass } from "./looks";
import { useWindowDrop } from "./use-window-drop";

interface SourceFormProps {
  readonly endings: readonly string[];
  /** Whether a script is there to take what is given. */
  readonly isReady: boolean;
  readonly onRead: (answer: ReadingAnswer) => void;
}

const mostFileBytes = 8_000_000;

/** Takes a report in: its text pasted, or its file chosen or dropped. */
export function SourceForm({ endings, isReady, onRead }: SourceFormProps) {
  const id = useId();
  const [text, setTypedText] = useState("");
  // The server has no text to draw, so the kept one comes once the page is taken up.
  useEffect(() => setTypedText(keptText()), []);
  function setText(typed: string) {
    setTypedText(typed);
    keepText(typed);
  }
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState("");
  async function read(asked: () => Promise<ReadingAnswer>) {
    setReading(true);
    setFailure("");
    try {
      onRead(await asked());
    } catch (cause) {
      setFailure(cause instanceof Error ? cause.message : String(cause));
      setReading(false);
    }
  }
  function take(file: File | undefined) {
    if (file === undefined) return;
    if (file.size > mostFileBytes) {
      const megabytes = (file.size / 1_000_000).toFixed(1);
      setFailure(
        `“${file.name}” has ${megabytes} MB, and ${mostFileBytes / 1_000_000} are the most; paste its text instead.`,
      );
      return;
    }
    void read(() => readFile(file));
  }
  const isOver = useWindowDrop((file) => isReading || take(file));
  return (
    <form
      data-over={isOver || undefined}
      className="space-y-4 data-over:outline-3 data-over:outline-offset-8 data-over:outline-focus"
      onSubmit={(event) => {
        event.preventDefault();
        void read(async () => {
          const answer = await readText(text, null);
          keepText("");
          return answer;
        });
      }}
    >
      <div>
        <label htmlFor={id} className="mb-1 block font-semibold">
          The report’s text, headline first
        </label>
        <textarea
          id={id}
          rows={12}
          value={text}
          disabled={!isReady}
          onChange={({ target }) => setText(target.value)}
          className={`${controlClass} block resize-y py-2`}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className={mainButtonClass} disabled={isReading || text.trim() === ""}>
          {isReading ? "Reading…" : "Read the figures"}
        </button>
        <label htmlFor={`${id}-file`} className="text-sm">
          or choose a file, or drop it here{" "}
          <input
            id={`${id}-file`}
            type="file"
            accept={endings.join(",")}
            disabled={isReading || !isReady}
            onChange={({ target }) => take(target.files?.[0])}
            className="block max-w-full cursor-pointer pt-1 text-sm file:mr-3 file:min-h-9 file:cursor-pointer file:border file:border-rule file:bg-paper file:px-3 file:font-semibold file:text-ink"
          />
        </label>
      </div>
      <p className="text-sm text-muted">
        {endings.join(", ")}, up to {mostFileBytes / 1_000_000} MB and {longestReviewText.toLocaleString("en-GB")}{" "}
        characters of text. It is read on this server and sent nowhere else.
      </p>
      <p role="alert" className={failure === "" ? "" : "max-w-measure border-l-3 border-people pl-3"}>
        {failure}
      </p>
    </form>
  );
}
