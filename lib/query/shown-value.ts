/** As much of a value as a notice repeats, in characters. */
const mostCharacters = 60;

/** A value as a notice repeats it to whoever sent it: whole, or its beginning with an ellipsis where it is longer than 60 characters. */
export function shownValue(text: string): string {
  const characters = [...text];
  return characters.length <= mostCharacters ? text : `${characters.slice(0, mostCharacters - 1).join("")}…`;
}
