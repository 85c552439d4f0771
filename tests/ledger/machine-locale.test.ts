import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// Czech sorts "ch" after "h"; an order taken from the machine's language would give other bytes there.
const script = `
  import { estimate } from "@/lib/ledger/estimate";
  import { claim, context, lindalInjured } from "@/tests/ledger/builders";
  const claims = ["h-1", "ch-1"].map((id) => claim(id, { report: id === "h-1" ? "monday-post" : "monday-courier" }));
  const { lead, kept } = estimate(lindalInjured, claims, context());
  console.log([new Intl.Collator().resolvedOptions().locale, lead?.id, ...kept.map(({ id }) => id)].join(" "));
`;

function estimatedUnder(locale: string): string[] {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const env = { ...process.env, LC_ALL: locale };
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  return execFileSync(process.execPath, args, { cwd, env, encoding: "utf8" }).trim().split(" ");
}

test("estimate(claims) is the same whatever language the machine is set to", () => {
  const [czech, ...there] = estimatedUnder("cs_CZ.UTF-8");
  const [english, ...here] = estimatedUnder("en_GB.UTF-8");
  expect([czech, english]).toEqual(["cs-CZ", "en-GB"]);
  expect(there).toEqual(here);
});
