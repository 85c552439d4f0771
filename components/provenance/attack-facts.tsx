import { attackTimeText, filedUnderText } from "../../lib/format/instant";
import { placeSetText } from "../../lib/format/place";
import type { Attack } from "../../lib/ledger/event";
import { kyivZone } from "../../lib/ledger/kyiv-time";
import type { Places } from "../../lib/ledger/place";

const precisionTexts: Record<Attack["window"]["precision"], string> = {
  minute: "to the minute",
  hour: "to the hour",
  day: "to the day; no hours are recorded",
  night: "to the night; no hours are recorded",
};

/** When and where an attack was, how exactly that is known, and what its record says beside it. */
export function AttackFacts({ attack, places }: { readonly attack: Attack; readonly places: Places }) {
  const facts = [
    { name: "When", text: `${attackTimeText(attack)} (known ${precisionTexts[attack.window.precision]})` },
    { name: "Filed under", text: `${filedUnderText(attack)}, in the zone ${kyivZone}` },
    { name: "Where", text: placeSetText(attack.places, places) },
    ...(attack.note === undefined ? [] : [{ name: "Note", text: attack.note }]),
  ];
  return (
    <dl className="max-w-measure space-y-1">
      {facts.map(({ name, text }) => (
        <div key={name} className="grid gap-x-4 sm:grid-cols-[7rem_1fr]">
          <dt className="text-muted">{name}</dt>
          <dd className="first-letter:uppercase">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
