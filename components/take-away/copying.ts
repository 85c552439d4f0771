import { answerAt, detailOf } from "./answer";

/** Puts what a field holds on the clipboard; whether it got there. Where the browser refuses, the field is left selected. */
export async function isCopied(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}

/** Puts the image at an address on the clipboard; what came of it, in words for the reader. `mediaType` is the image's. */
export async function imageCopyText(href: string, mediaType: string): Promise<string> {
  const refused = "The browser did not let the image be copied; download it instead.";
  if (typeof ClipboardItem === "undefined" || navigator.clipboard?.write === undefined) return refused;
  let detail: string | null = null;
  // The promise goes to the clipboard at once: some browsers take only what a click asks for there and then.
  const image = answerAt(href)
    .then((response) => response.blob())
    .catch((cause: unknown) => {
      detail = detailOf(cause);
      throw cause;
    });
  try {
    await navigator.clipboard.write([new ClipboardItem({ [mediaType]: image })]);
    return "The image is copied.";
  } catch {
    return detail ?? refused;
  }
}
