/** As much of a page as its head can be expected in. */
const headLength = 200_000;

function attributeOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, "i").exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

/** The address that a page of HTML says is its own (`<link rel=canonical>`); null where it says none, or none on the web. */
export function canonicalAddress(html: string): string | null {
  const links = html.slice(0, headLength).match(/<link\s[^<>]{1,2000}>/gi) ?? [];
  const own = links.find((tag) => attributeOf(tag, "rel")?.toLowerCase().split(/\s+/).includes("canonical"));
  const address = own === undefined ? null : (attributeOf(own, "href")?.replaceAll("&amp;", "&").trim() ?? null);
  return address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null;
}
