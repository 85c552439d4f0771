import type { NextRequest } from "next/server";
import { deckFormatIds } from "../../../../../lib/export/exported-file";
import { attacksByNight } from "../../../../../lib/ledger/fold";
import { readLedger } from "../../../../../lib/store/app-ledger";
import { fileAnswer } from "../../../../file-request";
import { unknownNameResponse } from "../../../../problem-response";

/** All that the ledger has of one attack as a file, at `/attacks/<attack>.<format>` with the same query string as its page. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ attack: string; format: string }> },
): Promise<Response> {
  const { attack, format } = await params;
  const known = deckFormatIds.find((id) => id === format);
  if (known === undefined) return unknownNameResponse("format", format, deckFormatIds);
  const made = await fileAnswer(request, known, { kind: "attack", id: attack });
  if (made !== null) return made;
  const attacks = attacksByNight(await readLedger()).map(({ id }) => id);
  return unknownNameResponse("attack", attack, attacks.slice(-12));
}
