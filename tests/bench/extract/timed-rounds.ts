import { text } from "node:stream/consumers";
import { extraction } from "@/lib/extract/extraction";

/** What a process that does nothing else needs to read some articles, again and again: articles a second, one number a round. */
export interface TimedRounds {
  /** By the clock. */
  readonly bySecond: readonly number[];
  /** By the time that the process was given. */
  readonly byCpuSecond: readonly number[];
}

const warmUpRounds = 60;
const rounds = 200;
/** A round is so long that the clock of the processor's time, which goes in steps, tells it well enough. */
const readingsInRound = 5;

function rates(articles: readonly string[]): readonly [bySecond: number, byCpuSecond: number] {
  const context = { publishedOn: null, publisher: null };
  const [startedAt, usedBefore] = [performance.now(), process.cpuUsage()];
  for (let at = 0; at < readingsInRound; at += 1) for (const article of articles) extraction(article, context);
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(usedBefore);
  const count = readingsInRound * articles.length;
  return [count / seconds, count / ((user + system) / 1_000_000)];
}

const articles: string[] = JSON.parse(await text(process.stdin));
for (let at = 0; at < warmUpRounds; at += 1) rates(articles);
const timed = Array.from({ length: rounds }, () => rates(articles));
const found: TimedRounds = {
  bySecond: timed.map(([bySecond]) => bySecond),
  byCpuSecond: timed.map(([, byCpuSecond]) => byCpuSecond),
};
process.stdout.write(JSON.stringify(found));
