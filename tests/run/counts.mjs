import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "../../lib/cli/start/root.mjs";

/** What a test runner that wrote no result is counted as. */
function noResult(name) {
  return { passed: 0, failed: 1, skipped: 0, failures: [`${name} ended before it could say what it did; see above`] };
}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

// A runner can fail without a failed test: an error outside of all tests, a server that did not start.
function withExitCode(counts, code, name) {
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, failures: [`${name} failed outside of its tests; see above`] };
}

/**
 * The counts of Vitest's JSON report. A file that could not even be loaded counts as one failed test.
 * @param {string} path of the report
 * @param {number} code Vitest's exit code
 */
export function vitestCounts(path, code) {
  const report = parsed(path);
  if (report === null) return noResult("Vitest");
  const failures = [];
  const counts = { passed: 0, failed: 0, skipped: 0, failures };
  for (const { name, status, assertionResults } of report.testResults) {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    counts.passed += assertionResults.filter((test) => test.status === "passed").length;
    counts.skipped += assertionResults.filter((test) => !["passed", "failed"].includes(test.status)).length;
    failures.push(...failed.map(({ fullName }) => `${file}: ${fullName}`));
    if (status === "failed" && failed.length === 0) failures.push(`${file} could not be run`);
  }
  counts.failed = failures.length;
  return withExitCode(counts, code, "Vitest");
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * The counts of Playwright's JSON report. A test that passed only when tried again counts as failed.
 * @param {string} path of the report
 * @param {number} code Playwright's exit code
 */
export function playwrightCounts(path, code) {
  const report = parsed(path);
  if (report === null) return noResult("Playwright");
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = report.suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === "unexpected" || status === "flaky"))
    .map(({ file, line, title }) => `tests/browser/${file}:${line}: ${title}`);
  return withExitCode({ passed: expected, failed: unexpected + flaky, skipped, failures }, code, "Playwright");
}
