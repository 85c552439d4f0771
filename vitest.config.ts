import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

// A zone that is not UTC and has summer time, so that a test that leans on the machine's clock fails everywhere alike.
process.env.TZ = "Pacific/Auckland";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "tests/browser/**"],
    environment: "node",
    env: { TZ: "Pacific/Auckland", NEXT_TELEMETRY_DISABLED: "1" },
    // Property tests start from one seed, so that their outcome is no matter of luck.
    setupFiles: ["tests/setup.ts"],
    pool: "forks",
    restoreMocks: true,
    // A missing snapshot fails; `npx vitest run -u` writes it.
    update: "none",
    expect: { requireAssertions: true },
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
