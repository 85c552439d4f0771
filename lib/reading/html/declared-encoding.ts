import { openingSigns } from "../kind";

/** The encoding that a page's own head declares, or null when it declares none or one that is not known. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const label = /<meta[^>]{1,200}?charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i.exec(openingSigns(bytes, 4_096))?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
