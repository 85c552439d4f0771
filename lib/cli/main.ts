import { Command, CommanderError } from "commander";
import { addCheck } from "./commands/check";
import { addExport } from "./commands/export";
import { addExtract } from "./commands/extract";

/** Adds a command to the program; its action tells how the run ended: 0 fine, 1 problems found. */
export type CommandAdder = (program: Command, end: (exitCode: 0 | 1) => void) => void;

const adders: readonly CommandAdder[] = [addCheck, addExport, addExtract];

/**
 * Runs the command line on its arguments (without node and script) and gives the exit code: 0 fine, 1 problems found,
 * 2 bad usage, told in one line on stderr. Anything else that goes wrong is thrown.
 */
export async function exitCodeOf(args: readonly string[]): Promise<0 | 1 | 2> {
  let exitCode: 0 | 1 = 0;
  const program = new Command("strike-ledger")
    .description("Figures that reports give for air attacks on Ukraine, each traceable to its source's words.")
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "strike-ledger: ")) });
  for (const add of adders) {
    add(program, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
