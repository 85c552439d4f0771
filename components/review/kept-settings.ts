const keysSetting = "strike-ledger.review-keys";

/** Whether single keys are commands here, which the reviewer may switch off. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(keysSetting) !== "off";
  } catch {
    return true;
  }
}

/** Keeps whether single keys are commands. */
export function keepKeysOn(isOn: boolean): void {
  try {
    localStorage.setItem(keysSetting, isOn ? "on" : "off");
  } catch {
    // The choice then holds for this page alone.
  }
}

const pastedText = "strike-ledger.review-text";

/** A text that was pasted and not read yet; "" for none. */
export function keptText(): string {
  try {
    return localStorage.getItem(pastedText) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text that is not read yet through a reload; "" forgets it. Gives whether the browser kept it. */
export function keepText(text: string): boolean {
  try {
    if (text === "") localStorage.removeItem(pastedText);
    else localStorage.setItem(pastedText, text);
    return true;
  } catch {
    return false;
  }
}
