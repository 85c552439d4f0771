import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";

/** A PostgreSQL server for tests. `url` is of a database in which schemas may be made; `stop` ends what was started, and only that. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

function binaryFolder(): string | null {
  const installed = "/usr/lib/postgresql";
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(path.delimiter),
    ...versions.map((version) => path.join(installed, version, "bin")),
  ];
  return folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(path.join(folder, name)))) ?? null;
}

/** Why no PostgreSQL server can be had; null when one can. */
export function postgresMissing(): string | null {
  if (process.env.TEST_DATABASE_URL || binaryFolder() !== null) return null;
  return "no TEST_DATABASE_URL, and no initdb and postgres in PATH or /usr/lib/postgresql/*/bin";
}

// initdb and postgres refuse to run as root.
function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  const line = ["postgres:", "nobody:"].map((name) => accounts.find((entry) => entry.startsWith(name))).find(Boolean);
  const [, , uid, gid] = line?.split(":") ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error("/etc/passwd has neither postgres nor nobody to run a server as");
  return { uid: Number(uid), gid: Number(gid) };
}

// The shell outlives neither the server nor the tests: its standard input closes even when the tests are killed.
const serveUntilInputCloses = `
  folder=$1; shift
  "$@" & server=$!
  read -r _
  kill -INT "$server"; wait "$server"
  rm -rf "$folder"`;

async function throwawayCluster(binaries: string): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "ledger-pg-"));
  const account = unprivilegedAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  const options = { cwd: folder, env: { ...process.env, LC_ALL: "C" }, ...account };
  const data = path.join(folder, "data");
  const initdb = ["-D", data, "-U", "ledger", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(path.join(binaries, "initdb"), initdb, { ...options, stdio: ["ignore", "ignore", "pipe"] });

  const settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-k", folder, "-p", "5432"];
  const server = [path.join(binaries, "postgres"), "-D", data, ...settings];
  const shell = spawn("sh", ["-c", serveUntilInputCloses, "sh", folder, ...server], {
    ...options,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = once(shell, "exit");
  const stop = async () => {
    shell.stdin.end();
    await ended;
  };
  let told = "";
  for await (const chunk of shell.stderr) {
    told += String(chunk);
    if (told.includes("ready to accept connections")) break;
    if (told.includes("FATAL")) {
      await stop();
      throw new Error(`the throwaway PostgreSQL server did not start: ${told}`);
    }
  }
  return { url: `postgres://ledger@localhost:5432/postgres?host=${encodeURIComponent(folder)}`, stop };
}

/**
 * A server for tests: the one at `TEST_DATABASE_URL`, else a throwaway cluster from the installed binaries, reached by a socket in
 * a temporary folder and removed with it when it is stopped or the tests end, however they end. Ask `postgresMissing` first.
 */
export async function startedPostgres(): Promise<PostgresServer> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { url, stop: async () => undefined };
  const binaries = binaryFolder();
  if (binaries === null) throw new Error(String(postgresMissing()));
  return throwawayCluster(binaries);
}

/** Runs SQL on the database at `url`, on a connection of its own. */
export async function postgresRows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A new empty schema on the server: the address that works in it, and how to drop it. */
export async function freshSchema(server: PostgresServer): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `ledger_test_${crypto.randomUUID().replaceAll("-", "")}`;
  await postgresRows(server.url, `CREATE SCHEMA ${name}`);
  const url = new URL(server.url);
  url.searchParams.set("options", `-csearch_path=${name}`);
  return {
    url: url.href,
    drop: async () => {
      await postgresRows(server.url, `DROP SCHEMA ${name} CASCADE`);
    },
  };
}
