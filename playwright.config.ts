import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env.STRIKE_LEDGER_TEST_PORT ?? 3400);
const chromium = process.env.CHROMIUM_PATH;

// Kept in the environment, since every worker reads this file anew. `npm test` sets both and takes the folder away again.
process.env.STRIKE_LEDGER_DIR ??= mkdtempSync(join(tmpdir(), "strike-ledger-browser-"));

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  // Tests say what happens; how soon is for the benchmarks, and a machine that others keep busy is slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  updateSnapshots: "none",
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Pacific/Auckland",
    colorScheme: "light",
    screenshot: "only-on-failure",
    trace: "off",
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          ...(chromium ? { executablePath: chromium } : {}),
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
          ],
        },
      },
    },
  ],
  webServer: {
    command: "node lib/cli/start.mjs",
    url: `http://localhost:${port}/healthz`,
    env: { DATABASE_URL: "", PORT: String(port), STRIKE_LEDGER_DIR: process.env.STRIKE_LEDGER_DIR },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    stdout: "ignore",
    stderr: "pipe",
    timeout: 240_000,
  },
});
