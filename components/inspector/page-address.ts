/** The page that the browser's address names, as `pathname?search`, without its fragment. */
export function pageNow(): string {
  return `${location.pathname}?${new URLSearchParams(location.search)}`;
}

/** Puts a fragment ("" for none) into the address, in the same step of the history. The router's own state goes along, so that it takes no notice. */
export function showInAddress(fragment: string): void {
  history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
}
