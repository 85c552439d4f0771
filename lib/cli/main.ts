import { Command, CommanderError } from "commander";

/** Gives a command its arguments, options and action; the action tells how the run ended: 0 fine, 1 problems found. */
export type CommandMaker = (command: Command, end: (exitCode: 0 | 1) => void) => void;

interface Known {
  readonly name: string;
  /** What it does, in a line. */
  readonly says: string;
  /** The rest of it, which is read only when the command is asked for: no command waits for what another needs. */
  readonly made: () => Promise<CommandMaker>;
}

const commands: readonly Known[] = [
  {
    name: "check",
    says: "validate a data folder: schema, references, duplicates, and that anchors find their words",
    made: async () => (await import("./commands/check")).makeCheck,
  },
  {
    name: "export",
    says: "write a chart, an attack, a comparison, a briefing or the dashboard as a file",
    made: async () => (await import("./commands/export")).makeExport,
  },
  {
    name: "extract",
    says: "read the figures out of reports",
    made: async () => (await import("./commands/extract")).makeExtract,
  },
  {
    name: "import",
    says: "bring a tracker's or another ledger's figures into this one",
    made: async () => (await import("./commands/import")).makeImport,
  },
];

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
  for (const { name, says, made } of commands) {
    const command = program.command(name).description(says);
    if (!args.includes(name)) continue;
    const make = await made();
    make(command, (code) => {
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
