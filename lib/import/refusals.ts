import { mostUploadBytes } from "./uploads";

/** The answer's status, and what a page says: why, and what to do about it. */
interface ImportRefusal {
  readonly status: number;
  readonly says: string;
}

/** Why a file that was sent is not taken, or one that waits is not recorded. */
export const importRefusals = {
  token_missing: {
    status: 401,
    says: "Only an editor may import figures. Give the editor’s token, then send the file again.",
  },
  token_wrong: {
    status: 401,
    says: "The editor’s token that this browser kept is not, or no longer, this server’s. Give it again, then send the file again.",
  },
  remote: {
    status: 403,
    says: "Figures are imported only on the machine that runs this server. Open the site there, at http://localhost.",
  },
  other_site: {
    status: 403,
    says: "What changes the ledger has to come from this site’s own pages. Open the page here and send the file from it.",
  },
  form: {
    status: 400,
    says: "What was sent is not this site’s form, or did not arrive whole. Choose the file again and send it once more.",
  },
  no_file: { status: 400, says: "No file was sent. Choose one, then send it." },
  empty: {
    status: 400,
    says: "The file is empty: it has no bytes. Save it again where it comes from, or choose another.",
  },
  format: { status: 400, says: "There is no such format. Choose one of the list, or have it recognised." },
  too_large: {
    status: 413,
    says: `The file is larger than the ${mostUploadBytes / 1_000_000} MB that are taken at once. Split it by rows, each part with the header, and import one after the other.`,
  },
  gone: {
    status: 410,
    says: "The file is no longer here: it waits for half an hour in the server’s memory, and gives way to newer ones. Send it again.",
  },
  unimportable: {
    status: 422,
    says: "Nothing of the file was recorded. Choose another file, or the same one corrected.",
  },
  unreadable: {
    status: 503,
    says: "The ledger cannot be read at the moment. Nothing was recorded; try again in a minute.",
  },
  failed: {
    status: 500,
    says: "Something on the server went wrong, and its log says what. Nothing was recorded; try again, and tell whoever runs this site if it stays.",
  },
} as const satisfies Readonly<Record<string, ImportRefusal>>;

export type ImportRefusalReason = keyof typeof importRefusals;

/** The reason that a text names; no text, and what is no reason's name, stand for a failure. */
export function importRefusalReason(text: unknown): ImportRefusalReason {
  return typeof text === "string" && Object.hasOwn(importRefusals, text) ? (text as ImportRefusalReason) : "failed";
}
