import { useId, useState } from "react";
import { buttonClass } from "./looks";

interface WordsFieldProps {
  readonly text: string;
  readonly onMark: (start: number, end: number) => void;
}

/** Makes words of the text a figure by typing them, for who selects nothing with a pointer; each press takes the next place they stand at. */
export function WordsField({ text, onMark }: WordsFieldProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const [from, setFrom] = useState(0);
  const [said, setSaid] = useState("");
  function mark() {
    const wanted = words.trim();
    if (wanted === "") return;
    const after = text.indexOf(wanted, from);
    const at = after === -1 ? text.indexOf(wanted) : after;
    setSaid(at === -1 ? `The text does not have “${wanted}”.` : "");
    if (at === -1) return;
    setFrom(at + wanted.length);
    onMark(at, at + wanted.length);
  }
  return (
    <details className="min-w-0 grow text-sm">
      <summary className="py-2">Or type its words</summary>
      <form
        className="flex flex-wrap items-end gap-2 pb-2"
        onSubmit={(event) => {
          event.preventDefault();
          mark();
        }}
      >
        <label htmlFor={id} className="sr-only">
          Words of the text that are a figure
        </label>
        <input
          id={id}
          value={words}
          autoComplete="off"
          onChange={({ target }) => {
            setWords(target.value);
            setFrom(0);
          }}
          className="min-h-9 min-w-0 grow border border-rule bg-paper px-2"
        />
        <button type="submit" className={buttonClass}>
          Make it a figure
        </button>
        <p role="status" className="basis-full text-muted">
          {said}
        </p>
      </form>
    </details>
  );
}
