/** What an address calls its slide (`?slide=3` or `#slide=3`), whether there is such a one or not; null where it names none. */
export function namedSlide({ search, hash }: Pick<Location, "search" | "hash">): string | null {
  const named = new URLSearchParams(hash.replace(/^#/, "")).get("slide") ?? new URLSearchParams(search).get("slide");
  return named === "" ? null : named;
}

/** The place of the slide that an address names, 0 for the first; null where it names none by its number. */
export function slideInAddress(address: Pick<Location, "search" | "hash">): number | null {
  const named = namedSlide(address) ?? "";
  return /^\d{1,9}$/.test(named) ? Number(named) - 1 : null;
}

/** As much of a name that is no slide's as is repeated to whoever gave it. */
const repeatedCharacters = 20;

/** What is said where a slide is asked for that a show of so many has not, and which one is on in its place; null for one that it has. */
export function missingSlideText(named: string, count: number): string | null {
  const asked = /^\d{1,9}$/.test(named) ? Number(named) : 0;
  if (asked >= 1 && asked <= count) return null;
  const instead = asked > count && count > 1 ? `slide ${count}, the last` : "slide 1, the first";
  return `There is no slide “${named.slice(0, repeatedCharacters)}”. This is ${instead}.`;
}

/** Whether an address is that of the presenter's window. */
export function isPresenterAddress({ hash }: Pick<Location, "hash">): boolean {
  return new URLSearchParams(hash.replace(/^#/, "")).has("presenter");
}

/** The same address naming another slide; the presenter's window stays one. A file on a disk keeps its slide in the fragment. */
export function addressOfSlide(href: string, at: number): string {
  const url = new URL(href);
  if (isPresenterAddress(url) || url.protocol === "file:") {
    const fragment = new URLSearchParams(url.hash.replace(/^#/, ""));
    fragment.set("slide", String(at + 1));
    url.hash = fragment
      .toString()
      .replace("presenter=&", "presenter&")
      .replace(/presenter=$/, "presenter");
    return url.href;
  }
  url.searchParams.set("slide", String(at + 1));
  const fragment = new URLSearchParams(url.hash.replace(/^#/, ""));
  fragment.delete("slide");
  url.hash = fragment.toString();
  return url.href;
}
