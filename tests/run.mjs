// Only what an old Node can parse stands here, so that it can still be told its age.
import { oldNodeNotice } from "../lib/cli/start/node-version.mjs";

const notice = oldNodeNotice(process.versions.node);

if (notice) {
  process.stderr.write(`${notice}\n`);
  process.exitCode = 1;
} else {
  import("./run/command.mjs").then(({ runTests }) => runTests(process.argv.slice(2)));
}
