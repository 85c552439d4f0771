import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { ReactElement } from "react";
import { staticMarkup } from "../../components/charts/markup";
import { imageSizePx } from "../../components/social/card-text";
import { pngImage } from "../../lib/export/png-image";
import type { Ledger } from "../../lib/ledger/fold";

/** A social image's bytes and a tag that differs whenever they do. */
export interface SocialImage {
  readonly bytes: Uint8Array;
  readonly etag: string;
}

const keptPerLedger = 48;

const keptOf = new WeakMap<Ledger, LRUCache<string, Promise<SocialImage>>>();

async function made(card: () => ReactElement, seq: number): Promise<SocialImage> {
  const bytes = await pngImage(staticMarkup(card()), imageSizePx.width);
  return { bytes, etag: `"rev${seq}-${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"` };
}

/** A card as an image, made once for each ledger and name; it goes when that ledger does. One that cannot be made is tried again. */
export function socialImage(ledger: Ledger, name: string, card: () => ReactElement): Promise<SocialImage> {
  const kept = keptOf.get(ledger) ?? new LRUCache<string, Promise<SocialImage>>({ max: keptPerLedger });
  keptOf.set(ledger, kept);
  const known = kept.get(name);
  if (known) return known;
  const image = made(card, ledger.revision.seq).catch((error: unknown) => {
    kept.delete(name);
    throw error;
  });
  kept.set(name, image);
  return image;
}
