/** Kinds of UTF-16 code units. `space` is white space within a line, no-break, thin and zero-width spaces too; `pair` begins a pair. */
export const character = {
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  line: 4,
  hyphen: 5,
  apostrophe: 6,
  pair: 7,
} as const;

const kinds = new Uint8Array(0x10000);

function mark(kind: number, from: number, to = from): void {
  kinds.fill(kind, from, to + 1);
}

// Letters are those of Latin and Cyrillic, as far as names in reports need them.
mark(character.letter, 0x41, 0x5a);
mark(character.letter, 0x61, 0x7a);
mark(character.letter, 0xc0, 0x24f);
mark(character.other, 0xd7);
mark(character.other, 0xf7);
mark(character.letter, 0x400, 0x52f);
mark(character.digit, 0x30, 0x39);
mark(character.space, 0x2000, 0x200d);
for (const space of [0x20, 0x09, 0xa0, 0x202f, 0x3000]) mark(character.space, space);
for (const line of [0x0a, 0x0d]) mark(character.line, line);
for (const hyphen of [0x2d, 0x2010, 0x2011]) mark(character.hyphen, hyphen);
for (const apostrophe of [0x27, 0x2019, 0x02bc]) mark(character.apostrophe, apostrophe);
mark(character.pair, 0xd800, 0xdbff);

/** The kind of the code unit at an offset, one of `character`; `other` past the end of the text. */
export function characterAt(text: string, at: number): number {
  // Past its end a text has no code, and asking a table for none makes every later look into it slow.
  return at < text.length ? (kinds[text.charCodeAt(at)] as number) : character.other;
}
