import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { checkFolder, type FolderCheck } from "../../store/curated/check-folder";
import { shownPath, UnreadableFolderError } from "../../store/curated/read-folder";
import { recordsOf } from "../../store/curated/record-index";

const ownData = fileURLToPath(new URL("../../../data", import.meta.url));

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function anchorText(anchors: FolderCheck["anchors"]): string {
  if (anchors === null) return "anchors not looked for (give --reports <folder>)";
  const found = `${counted(anchors.foundCount, "anchor finds its words", "anchors find their words")}`;
  if (anchors.unreadCounts.size === 0) return found;
  const unread = [...anchors.unreadCounts].map(([report, count]) => `${report} (${count})`);
  return `${found}; no text at hand for ${unread.join(", ")}`;
}

/** One line on a data folder without problems: how many records of each kind, and how its anchors fared. */
export function summaryText(folder: string, { records, anchors }: FolderCheck): string {
  const events = recordsOf(records, "event");
  const attackCount = events.filter(({ body }) => body.kind === "attack").length;
  const counts = [
    counted(recordsOf(records, "place").length, "place"),
    counted(recordsOf(records, "attributor").length, "attributor"),
    counted(attackCount, "attack"),
    counted(events.length - attackCount, "period"),
    counted(recordsOf(records, "report").length, "report"),
    counted(recordsOf(records, "claim").length, "claim"),
  ];
  return `${shownPath(folder)}: ${counts.join(", ")}; ${anchorText(anchors)}; no problems`;
}

/** Makes `check`: whether a data folder holds. Problems go to stdout, one to a line, for a pipe to take up. */
export function makeCheck(check: Command, end: (exitCode: 0 | 1) => void): void {
  check
    .option("--data <folder>", "the data folder", process.env.STRIKE_LEDGER_DATA || ownData)
    .option("--reports <folder>", "a folder with the reports' texts, found by their hash")
    .action(async ({ data, reports }: { data: string; reports?: string }, command: Command) => {
      try {
        const result = await checkFolder(data, reports ?? null);
        const lines = result.problems.length > 0 ? result.problems : [summaryText(data, result)];
        process.stdout.write(`${lines.join("\n")}\n`);
        end(result.problems.length > 0 ? 1 : 0);
      } catch (error) {
        if (!(error instanceof UnreadableFolderError)) throw error;
        command.error(`error: ${error.message}; name a folder that is there`, { exitCode: 2 });
      }
    });
}
