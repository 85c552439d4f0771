import type { Language } from "./language/language";
import { endsSentence, goesOn, isCloser, isWrappedByHand, longestSentence, type Sentence } from "./sentence";
import type { Token } from "./token";
import { type TokenReader, tokenReader } from "./tokens";

/** Some sentences of a text that follow each other, with their tokens and a few of those before and after them; none before a text's first. */
export interface Block {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** How many tokens of the text stand before the first of `tokens`. */
  readonly offset: number;
}

/** Articles are one block; only long texts have more. */
const usualSize = 4_096;
/** More tokens than anything that is asked of a sentence looks beyond its ends. */
const margin = 32;
const lookAhead = 8;

/** Tokens of which a few before and after the one at `at` are at hand. */
class Window {
  readonly tokens: Token[] = [];
  at = -1;
  #hasMore = true;
  readonly #reader: TokenReader;

  constructor(reader: TokenReader) {
    this.#reader = reader;
  }

  /** Goes to the next token; undefined at the end of the text. */
  next(): Token | undefined {
    this.at += 1;
    if (this.#hasMore && this.at + lookAhead >= this.tokens.length) {
      const passed = Math.max(0, this.at - lookAhead);
      this.tokens.splice(0, passed);
      this.at -= passed;
      this.#hasMore = this.#reader.read(this.tokens, usualSize);
    }
    return this.tokens[this.at];
  }
}

/**
 * No tokens, as many as stand before a block's own: an array that is asked for a place before its first is slow ever after, and what stands
 * before a sentence is asked for all the time.
 */
const nothingBefore = (): Token[] => new Array<Token | undefined>(margin).fill(undefined) as Token[];

/** A block that is being filled: `from` is where the sentence begins that is not at its end yet. */
class Filling {
  tokens: Token[] = nothingBefore();
  sentences: Sentence[] = [];
  from = margin;
  startsLine = true;
  readonly #size: number;
  /** How many sentences, and so tokens, make it full; 0 until it is. */
  #count = 0;
  #end = 0;
  #offset = -margin;

  constructor(size: number) {
    this.#size = size + margin;
  }

  close(): void {
    if (this.tokens.length > this.from) {
      this.sentences.push({ from: this.from, to: this.tokens.length, startsLine: this.startsLine });
      this.startsLine = false;
    }
    this.from = this.tokens.length;
    if (this.#end > 0 || this.from < this.#size) return;
    this.#count = this.sentences.length;
    this.#end = this.from;
  }

  /** All that is filled, with some of its sentences. */
  blockOf(sentences: readonly Sentence[]): Block {
    return { tokens: this.tokens, sentences, offset: this.#offset };
  }

  /** The full block, once enough is known of what follows it; null until then. What is left begins the next one. */
  taken(): Block | null {
    if (this.#end === 0 || this.tokens.length < this.#end + margin) return null;
    const count = this.#count;
    const block = this.blockOf(this.sentences.slice(0, count));
    const shift = Math.max(0, this.#end - margin);
    this.tokens = this.tokens.slice(shift);
    this.sentences = this.sentences
      .slice(count)
      .map(({ from, to, startsLine }) => ({ from: from - shift, to: to - shift, startsLine }));
    this.from -= shift;
    this.#offset += shift;
    this.#end = 0;
    return block;
  }
}

/** Past the quotation marks and brackets that close right after the end of a sentence, which belong to it. */
function takeClosers(window: Window, { tokens, from }: Filling): void {
  for (let last = window.tokens[window.at]; last !== undefined; last = window.tokens[window.at]) {
    const following = window.tokens[window.at + 1];
    const isTaken = isCloser(following) && following?.start === last.end && tokens.length - from < longestSentence;
    if (!isTaken) return;
    tokens.push(window.next() as Token);
  }
}

/**
 * The sentences of a text in blocks of about `size` tokens, in order, so that a long text's tokens are never all held at once. Where a
 * block ends changes nothing of what is read in it. Linear in the text's length.
 */
export function* blocksOf(text: string, language: Language, size = usualSize): Generator<Block, void> {
  const isWrapped = isWrappedByHand(text);
  const window = new Window(tokenReader(text, language));
  const filling = new Filling(size);
  let lineStart = 0;
  for (let token = window.next(); token !== undefined; token = window.next()) {
    if (token.kind === "line") {
      const isDone = !goesOn(window.tokens, { at: window.at, lineStart, isWrapped });
      if (filling.tokens.length === filling.from || isDone) {
        filling.close();
        filling.startsLine = true;
      }
      lineStart = window.tokens[window.at + 1]?.start ?? 0;
      continue;
    }
    filling.tokens.push(token);
    if (endsSentence(window.tokens, window.at, language)) {
      takeClosers(window, filling);
      filling.close();
    } else if (filling.tokens.length - filling.from >= longestSentence) filling.close();
    const block = filling.tokens.length === filling.from ? filling.taken() : null;
    if (block !== null) yield block;
  }
  filling.close();
  if (filling.sentences.length > 0) yield filling.blockOf(filling.sentences);
}
