import { group } from "d3-array";
import type { Finding } from "../../findings";
import { areOfOtherModels } from "./addends";
import type { LaunchRow } from "./row";
import { momentText } from "./window";

const oneModel = "whether one corrects the other is not said, so both stand and are not added";
const otherModels = "they count other models and are not added, so the total is at least that of the larger";

/** Posts of one channel that count one class in one window: each is recorded, since the file does not say whether one corrects the other. */
export function overlapFindings(rows: readonly LaunchRow[]): Finding[] {
  const key = ({ channel, model, start, end }: LaunchRow) =>
    [channel.slug, model.of, momentText(start), momentText(end)].join("\t");
  // A day alone holds any number of posts.
  const timed = rows.filter(({ start, end }) => start.clock !== null && end.clock !== null);
  return [...group(timed, key).values()].flatMap((same): Finding[] => {
    const posts = group(same, ({ source }) => source);
    const [first] = same;
    if (posts.size < 2 || first === undefined) return [];
    const lines = same.map(({ line }) => line).sort((a, b) => a - b);
    const says = `${posts.size} posts of one channel count ${first.model.of} in one window (lines ${lines.join(", ")}); ${areOfOtherModels([...posts.values()]) ? otherModels : oneModel}`;
    return [{ line: lines[0] ?? null, column: "source", says }];
  });
}
