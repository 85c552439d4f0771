import type { Revision } from "../lib/ledger/entry";
import { readLedger } from "../lib/store/app-ledger";

/** Where the ledger stands; null when it cannot be read, so that the frame around an error page can still be drawn. */
export async function currentRevision(): Promise<Revision | null> {
  return readLedger().then(
    ({ revision }) => revision,
    () => null,
  );
}
