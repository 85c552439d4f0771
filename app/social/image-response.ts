import type { ReactElement } from "react";
import { queryString } from "../../lib/query/query";
import { fileResponse } from "../file-response";
import type { PageSelection } from "../page-selection";
import { socialImage } from "./social-image";

/**
 * A card as an answer: the PNG image of what a page shows, named after it. What of the address was not understood is left out as the page
 * leaves it out, so a link that can be shared always has its picture.
 */
export async function imageResponse(
  request: Request,
  name: string,
  { selection: { ledger, query } }: PageSelection,
  card: () => ReactElement,
): Promise<Response> {
  const { bytes, etag } = await socialImage(ledger, `${name}${queryString(query)}`, card);
  const file = {
    name: `strike-ledger_${name}_rev${ledger.revision.seq}.png`,
    mediaType: "image/png",
    bytes,
    etag,
    recordedAt: ledger.recordedAt,
  };
  return fileResponse(request, { ...file, disposition: "inline" }, query.rev !== null);
}
