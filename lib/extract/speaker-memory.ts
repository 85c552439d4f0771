import type { Language } from "./language/language";
import type { Speaker } from "./speaker-name";

/** What a text has told of its speakers: names that belong to surnames and offices, and whom a pronoun stands for. */
export interface SpeakerMemory {
  /** The last body that counts the dead of the war; null before one speaks. */
  readonly monitor: Speaker | null;
  /** A speaker by the full name that the text has for it, the one that a pronoun or a bare office stands for; null: nobody spoke yet. */
  resolved(speaker: Speaker): Speaker | null;
  /** To be told of each speaker once, resolved, in the text's order. */
  note(speaker: Speaker): void;
}

/** Names of more people than any report has. */
const mostKnown = 500;

function remember(known: Map<string, string>, key: string | null, name: string): void {
  if (key !== null && known.size < mostKnown) known.set(key, name);
}

/** A memory at the beginning of a text. */
export function speakerMemory(language: Language): SpeakerMemory {
  const people = new Map<string, string>();
  const offices = new Map<string, string>();
  let lastPerson: Speaker | null = null;
  let last: Speaker | null = null;
  let monitor: Speaker | null = null;
  return {
    get monitor() {
      return monitor;
    },
    resolved: (speaker) => {
      if (speaker.isWarMonitor && speaker.isBare) return monitor ?? speaker;
      if (speaker.isPronoun) return language.isPersonal(speaker.name) ? (lastPerson ?? last) : last;
      if (speaker.surname !== null) return { ...speaker, name: people.get(speaker.surname) ?? speaker.name };
      const holder = speaker.isBare ? offices.get(speaker.office ?? "") : undefined;
      return holder === undefined ? speaker : { ...speaker, name: holder };
    },
    note: (speaker) => {
      last = speaker;
      if (speaker.isWarMonitor) monitor = speaker;
      if (speaker.surname === null) return;
      lastPerson = speaker;
      if (speaker.name.includes(" ")) remember(people, speaker.surname, speaker.name);
      remember(offices, speaker.office, speaker.name);
    },
  };
}
