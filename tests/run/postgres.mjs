import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { debianInstalled, programPath } from "./debian.mjs";

const debianFolder = "/usr/lib/postgresql";

function isPostgresAtHand() {
  if (process.env.TEST_DATABASE_URL || programPath(["initdb"]) !== null) return true;
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  return versions.some((version) => existsSync(join(debianFolder, version, "bin", "initdb")));
}

/**
 * What has to be said about PostgreSQL before its contract tests: nothing when a server can be had, installed now if need be.
 * @param {(line: string) => void} tell
 * @returns {Promise<string[]>}
 */
export async function postgresNotes(tell) {
  if (isPostgresAtHand()) return [];
  if ((await debianInstalled(["postgresql"], tell)) && isPostgresAtHand()) return [];
  const note =
    "PostgreSQL WAS NOT TESTED: there is no initdb and none could be installed. Install PostgreSQL or set TEST_DATABASE_URL.";
  tell(note);
  return [note];
}
