import { handReadCorpus, handReadReports } from "./hand-read";
import { nearestKeyword } from "./nearest-keyword";
import { installedPeers } from "./peers.mjs";
import { ours, type Reader } from "./readers";
import type { ReadText } from "./scored-text";
import { speedLine } from "./speed";
import { faultLines, levelTable, measureTable, surroundingsLine } from "./tables";

const usage = "usage: npm run bench:extract -- [--faults]; --faults also lists every figure that is wrong or missed.";

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Telling {
  readonly readers: readonly Reader[];
  readonly withFaults: boolean;
}

function tellScores(title: string, texts: readonly ReadText[], { readers, withFaults }: Telling): void {
  const attempts = texts.map((text) => ours.attempt(text));
  tell(`\n${title}\n\n${levelTable(texts, readers)}\n\n${surroundingsLine(attempts)}\n\n${measureTable(attempts)}`);
  if (withFaults) for (const line of faultLines(attempts)) tell(line);
}

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== "--faults");
if (unknown !== undefined) {
  process.stderr.write(`${unknown}: unknown argument; ${usage}\n`);
  process.exitCode = 2;
} else {
  const reports = handReadReports();
  const corpus = handReadCorpus();
  const telling = { readers: [ours, nearestKeyword, ...(await installedPeers(tell))], withFaults: args.length > 0 };
  if (reports === null) tell("The hand-read reports are not here (../shared/figures); they are skipped.");
  else tellScores(`${reports.length} reports`, reports, telling);
  tellScores(`${corpus.length} texts of the corpus`, corpus, telling);
  tell(`\n${await speedLine(corpus.map(({ text }) => text))}`);
}
