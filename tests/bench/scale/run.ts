import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onEnd } from "../../../lib/cli/start/end.mjs";
import { root } from "../../../lib/cli/start/root.mjs";
import { freshSchema, postgresMissing, startedPostgres } from "../../store/postgres-server";
import { machineText } from "../setting/machine.mjs";
import { type Measured, measured } from "./measured";
import { endProducts } from "./product";
import { scaleTable } from "./table";

const usage = "usage: npm run bench:scale -- [--sizes 1000,10000,100000] [--on sqlite,postgresql]";

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The words after a flag, split at commas; `otherwise` where it is not given. */
function listed(args: readonly string[], flag: string, otherwise: readonly string[]): readonly string[] {
  const at = args.indexOf(flag);
  return at < 0 ? otherwise : (args[at + 1] ?? "").split(",");
}

async function onSqlite(attacks: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "strike-ledger-scale-"));
  try {
    return await measured({ STRIKE_LEDGER_DIR: folder }, attacks, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(attacks: number): Promise<Measured> {
  const server = await startedPostgres();
  try {
    const { url, drop } = await freshSchema(server);
    try {
      return await measured({ DATABASE_URL: url }, attacks, 2);
    } finally {
      await drop();
    }
  } finally {
    await server.stop();
  }
}

async function tellSizes(title: string, sizes: readonly number[], measure: (attacks: number) => Promise<Measured>) {
  const all: Measured[] = [];
  for (const attacks of sizes) {
    tell(`${title}: ${attacks.toLocaleString("en")} attacks.`);
    all.push(await measure(attacks));
  }
  tell(`\n${scaleTable(title, all)}\n`);
}

async function bench(args: readonly string[]): Promise<void> {
  const sizes = listed(args, "--sizes", ["1000", "10000", "100000"]).map(Number);
  const backends = listed(args, "--on", ["sqlite", "postgresql"]);
  const isKnown = args.every(
    (arg, at) => ["--sizes", "--on"].includes(arg) || ["--sizes", "--on"].includes(args[at - 1] ?? ""),
  );
  if (!isKnown || sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) throw new Error(usage);
  execFileSync(process.execPath, ["lib/cli/start.mjs", "--build"], { cwd: root, stdio: "inherit" });
  tell(
    `${machineText()}. 50 clients at once, each asking anew as soon as it is answered; generated ledgers, no figure of the war. In brackets: how many times the size before; bars are those of the largest size.\n`,
  );
  if (backends.includes("sqlite")) await tellSizes("SQLite, one instance", sizes, onSqlite);
  if (!backends.includes("postgresql")) return;
  const missing = postgresMissing();
  if (missing === null) await tellSizes("PostgreSQL, two instances on one log", sizes, onPostgres);
  else tell(`PostgreSQL is not measured: ${missing}.`);
}

onEnd((code) => void endProducts().finally(() => process.exit(code)));

await bench(process.argv.slice(2)).catch(async (error: unknown) => {
  await endProducts();
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
