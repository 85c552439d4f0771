import { useState } from "react";
import { numberText } from "../../lib/format/number";
import { isShare, type Unit } from "../../lib/ledger/unit";
import {
  type Qualifier,
  qualifiers,
  upperEnd,
  type VagueWord,
  type Value,
  vagueBands,
  vagueWord,
} from "../../lib/ledger/value";
import { typedNumber, type WordedNumbers, wordedShapes, wordedValue } from "../../lib/review/worded-value";
import { ChoiceField, TextField } from "./choice";

interface ValueFieldsProps {
  readonly value: Value;
  readonly unit: Unit;
  readonly onChange: (value: Value) => void;
}

const wordings: Readonly<Record<Qualifier, string>> = {
  exact: "Exactly (27)",
  at_least: "At least, no fewer than",
  over: "Over, more than",
  up_to: "Up to, as many as",
  nearly: "Nearly, almost",
  about: "About, some, around",
  range: "A range (35 to 40)",
  vague: "A vague word (dozens)",
  none_reported: "No one, none",
  stated_unknown: "Said to be not known",
};

const vagueWords = Object.keys(vagueBands) as VagueWord[];

function shown(n: number | null, unit: Unit): string {
  if (n === null) return "";
  return isShare(unit) ? String(Math.round(n * 1e6) / 1e4) : numberText(n);
}

function read(text: string, unit: Unit): number | null {
  const n = typedNumber(text);
  return n !== null && isShare(unit) ? n / 100 : n;
}

interface Typed {
  readonly one: string;
  readonly low: string;
  readonly high: string;
  readonly word: VagueWord;
}

function numbersOf({ one, low, high, word }: Typed, unit: Unit): WordedNumbers {
  return { one: read(one, unit), low: read(low, unit), high: read(high, unit), word };
}

/** A number as it is worded: its qualifier, and as many numbers as that has. What it comes to stands beneath. */
export function ValueFields({ value, unit, onChange }: ValueFieldsProps) {
  const [typed, setTyped] = useState<Typed>({
    one: shown(value.best ?? upperEnd(value), unit),
    low: shown(value.low, unit),
    high: shown(value.high, unit),
    word: vagueWord(value.low, value.high) ?? "dozens",
  });
  const { qualifier } = value;
  const shape = wordedShapes[qualifier];
  function change(next: Partial<Typed>, wording: Qualifier = qualifier) {
    const all = { ...typed, ...next };
    setTyped(all);
    onChange(wordedValue(wording, numbersOf(all, unit)));
  }
  const counted = isShare(unit) ? " (percent)" : "";
  const problem = (text: string) => (read(text, unit) === null ? "Not a number; write it as 88000 or 2.5." : undefined);
  const field = (name: "one" | "low" | "high", label: string) => (
    <TextField
      label={`${label}${counted}`}
      inputMode="decimal"
      value={typed[name]}
      problem={problem(typed[name])}
      onChange={(text) => change({ [name]: text })}
    />
  );
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <ChoiceField
        label="Worded as"
        value={qualifier}
        choices={qualifiers.map((one) => ({ value: one, label: wordings[one] }))}
        onChange={(wording) => change({}, wording as Qualifier)}
      />
      {shape === "one" && field("one", "Number")}
      {shape === "two" && (
        <div className="grid grid-cols-2 gap-3">
          {field("low", "From")}
          {field("high", "To")}
        </div>
      )}
      {shape === "word" && (
        <ChoiceField
          label="Word"
          value={typed.word}
          choices={vagueWords.map((word) => ({
            value: word,
            label: `${word} (${numberText(vagueBands[word][0])} to ${numberText(vagueBands[word][1])})`,
          }))}
          onChange={(word) => change({ word: word as VagueWord })}
        />
      )}
    </div>
  );
}
