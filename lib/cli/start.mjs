#!/usr/bin/env node
// Only what an old Node can parse stands here, so that it can still be told its age.
import { oldNodeNotice } from "./start/node-version.mjs";

const notice = oldNodeNotice(process.versions.node);

if (notice) {
  process.stderr.write(`${notice}\n`);
  process.exitCode = 1;
} else {
  import("./start/command.mjs").then(({ startStrikeLedger }) => startStrikeLedger(process.argv.slice(2)));
}
