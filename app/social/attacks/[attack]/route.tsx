import type { NextRequest } from "next/server";
import { attackAccount } from "../../../../components/provenance/attack-account";
import { AttackCard } from "../../../../components/social/attack-card";
import { attacksByNight } from "../../../../lib/ledger/fold";
import { rawQuery } from "../../../../lib/query/query";
import { palettes } from "../../../../lib/viz/palette";
import { pageSelection } from "../../../page-selection";
import { failureResponse, unknownNameResponse } from "../../../problem-response";
import { imageResponse } from "../../image-response";

/** An attack's social image, at `/social/attacks/<attack>` with the same query string as its page. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ attack: string }> },
): Promise<Response> {
  const { attack } = await params;
  try {
    const page = await pageSelection(rawQuery(request.nextUrl.searchParams));
    const { selection } = page;
    const account = attackAccount(attack, selection);
    if (account === null) {
      const known = attacksByNight(selection.ledger).map(({ id }) => id);
      return unknownNameResponse("attack", attack, known);
    }
    const palette = palettes[selection.query.theme ?? "light"];
    return await imageResponse(request, attack, page, () => (
      <AttackCard account={account} selection={selection} palette={palette} />
    ));
  } catch (error) {
    return failureResponse(error);
  }
}
