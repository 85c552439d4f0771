/** The place of the slide that an address names (`?slide=3` or `#slide=3`), 0 for the first; null where it names none. */
export function slideInAddress({ search, hash }: Pick<Location, "search" | "hash">): number | null {
  const named =
    new URLSearchParams(hash.replace(/^#/, "")).get("slide") ?? new URLSearchParams(search).get("slide") ?? "";
  return /^\d{1,4}$/.test(named) ? Number(named) - 1 : null;
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
