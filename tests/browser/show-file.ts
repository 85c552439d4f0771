import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { html } from "@/lib/export/html";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";

// Run as a process of its own, which writes the dashboard as a show for 4:3 and says where it is: no page of the site has that shape.

const ledger = await curatedLedger();
const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
const bytes = await html.ofDeck({ ...deck, shape: "4:3" }, { names: ledger, options: {}, site: null });
const path = join(await mkdtemp(join(tmpdir(), "strike-ledger-show-")), "show.html");
await writeFile(path, bytes);
process.stdout.write(path);
