import { useId, useState } from "react";
import { dayText } from "../../lib/format/day";
import type { Attack } from "../../lib/ledger/event";
import { controlClass } from "../ui/field";
import { recordsFound } from "./asked";
import { buttonClass } from "./looks";
import { useReviewRecords } from "./review-records";

interface AttackFinderProps {
  /** Takes the attack that is chosen; it is known by then. */
  readonly onChoose: (id: string) => void;
}

const mostOffered = 12;

/** Finds a recorded attack of another day by its name, night or place. */
export function AttackFinder({ onChoose }: AttackFinderProps) {
  const id = useId();
  const { learn } = useReviewRecords();
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly Attack[]>([]);
  const [said, setSaid] = useState("");
  async function find() {
    if (text.trim() === "") return;
    try {
      const near = await recordsFound(text.trim());
      const attacks = near.events.filter((event) => event.kind === "attack").slice(0, mostOffered);
      learn(near);
      setFound(attacks);
      setSaid(attacks.length === 0 ? `No recorded attack is found by “${text.trim()}”.` : "");
    } catch (cause) {
      setSaid(cause instanceof Error ? cause.message : String(cause));
    }
  }
  return (
    <details className="text-sm sm:col-span-2">
      <summary className="w-fit py-1">An attack recorded for another time…</summary>
      <div className="flex gap-2 pt-1">
        <label htmlFor={id} className="sr-only">
          Name, day or place of a recorded attack
        </label>
        <input
          id={id}
          value={text}
          placeholder="Name, day or place"
          autoComplete="off"
          className={`${controlClass} placeholder:text-muted`}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void find();
          }}
        />
        <button type="button" className={buttonClass} onClick={find}>
          Find
        </button>
      </div>
      <p role="status" className="pt-1 text-muted">
        {said}
      </p>
      {found.length > 0 && (
        <ul aria-label="Attacks found" className="flex flex-wrap gap-2">
          {found.map((attack) => (
            <li key={attack.id}>
              <button
                type="button"
                className={`${buttonClass} text-left`}
                onClick={() => {
                  onChoose(attack.id);
                  setFound([]);
                }}
              >
                {attack.label.includes(attack.nightOf.slice(0, 4))
                  ? attack.label
                  : `${attack.label} (${dayText(attack.nightOf)})`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
