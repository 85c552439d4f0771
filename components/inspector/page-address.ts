/** The page that the browser's address names, as `pathname?search`, without its fragment. */
export function pageNow(): string {
  return `${location.pathname}?${new URLSearchParams(location.search)}`;
}

const sheetMark = "isSheet";

function withFragment(fragment: string): string {
  return `${location.pathname}${location.search}${fragment}`;
}

/** Whether the step of the history that the page is at was made for a sheet to be closed by Back. */
export function isSheetStep(): boolean {
  return Boolean(history.state?.[sheetMark]);
}

/** Puts a fragment into the address, in the same step of the history. The router's own state goes along, so that it takes no notice. */
export function showInAddress(fragment: string): void {
  history.replaceState(history.state, "", withFragment(fragment));
}

/** Puts a fragment into the address in a step of its own, so that Back takes it away. */
export function addSheetStep(fragment: string): void {
  history.pushState({ ...history.state, [sheetMark]: true }, "", withFragment(fragment));
}

/** Takes the fragment out of the address; a step that was made for a sheet is gone back. */
export function leaveInAddress(): void {
  if (isSheetStep()) history.back();
  else showInAddress("");
}
