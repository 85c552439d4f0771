/**
 * The beginning of a text that is at most `mostCharacters` long: whole sentences where one fits, else whole words and an ellipsis. A text
 * that is short enough is given back as it is.
 */
export function shortened(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  const sentences = text.slice(0, mostCharacters + 1).match(/^.*[.!?](?=\s)/su)?.[0];
  if (sentences !== undefined) return sentences;
  const words = text.slice(0, mostCharacters).match(/^.*(?=\s)/su)?.[0] ?? text.slice(0, mostCharacters - 1);
  return `${words.replace(/[\s,;:]+$/u, "")}…`;
}
