/** An element that every document of a show has. Throws where it is not there. */
export function found<Found extends Element>(selector: string): Found {
  const element = document.querySelector<Found>(selector);
  if (element === null) throw new Error(`the document has no ${selector}`);
  return element;
}

/** How long a warning stands, in ms. */
const shownMs = 8_000;

let taken = 0;

/** Says something to whoever listens to the page. */
export function say(words: string): void {
  found("#status").textContent = words;
}

/** Says something that has to be seen too, for a while. */
export function warn(words: string): void {
  const status = found<HTMLElement>("#status");
  say(words);
  status.classList.add("shown");
  window.clearTimeout(taken);
  taken = window.setTimeout(() => status.classList.remove("shown"), shownMs);
}
