import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { findingText } from "@/lib/import/findings";
import type { Claim } from "@/lib/ledger/claim";
import type { Draft } from "@/lib/ledger/entry";
import type { Ledger } from "@/lib/ledger/fold";
import { inputFile, inputFolder, placesLedger, planOf } from "./importing";

let ledger: Ledger;

beforeAll(async () => {
  ledger = await placesLedger();
});

function claimLine(claim: Claim): string {
  const { low, best, high, qualifier } = claim.value;
  const marks = [claim.partOf ? "part" : "", claim.workedOut ? `of ${claim.workedOut.from.join(" + ")}` : ""];
  return [
    claim.id,
    claim.event,
    `${claim.measure} ${claim.subtype ?? "-"}`,
    `${qualifier} ${low}/${best}/${high} ${claim.unit}`,
    claim.places.join(" "),
    claim.attributedTo ?? "-",
    claim.asOf ?? "-",
    `“${[claim.anchor.prefix, claim.anchor.exact].filter(Boolean).join(" | ")}”`,
    ...marks.filter(Boolean),
    ...[claim.inferred, claim.note].filter(Boolean),
  ].join("; ");
}

function draftLine({ kind, body }: Draft): string {
  if (kind === "claim") return `claim ${claimLine(body)}`;
  if (kind === "event" && body.kind === "attack") {
    const { id, label, nightOf, window, places } = body;
    return `attack ${id}; ${label}; ${nightOf}; ${window.precision} ${window.start} ${window.end}; ${places.join(" ")}`;
  }
  if (kind === "report") return `report ${body.id}; ${body.publisher}; ${body.url}; ${body.publishedOn}`;
  return kind === "text" ? `text ${JSON.stringify(body.text)}` : `${kind} ${body.id}`;
}

function cameOut(name: string): string {
  const { format, plan } = planOf(inputFile(name), ledger);
  const { rowCount, usedCount, problems, flagged, skipped, drafts } = plan;
  const found = [problems, flagged, skipped].map((one) => one.map((finding) => `  ${findingText(finding)}`));
  const [wrong = [], care = [], left = []] = found;
  return [
    `${format}: ${rowCount} rows, ${usedCount} used`,
    ...["problems", ...wrong, "to be read with care", ...care, "left out", ...left, "records"],
    ...drafts.map((draft) => `  ${draftLine(draft)}`),
    "",
  ].join("\n");
}

describe("each small file", () => {
  it.each(readdirSync(inputFolder))(
    "gives of %s what stands beside it, and the same whatever the order of its rows",
    async (name) => {
      const out = cameOut(name);
      await expect(out).toMatchFileSnapshot(`output/${name.replace(/\.csv$/, ".txt")}`);
    },
  );

  it.each(readdirSync(inputFolder).filter((name) => !name.includes("bad")))(
    "accounts for every row of %s: used, or left out with why",
    (name) => {
      const { plan } = planOf(inputFile(name), ledger);
      const told = new Set(plan.skipped.map(({ line }) => line));
      expect(told.size).toBeGreaterThanOrEqual(plan.rowCount - plan.usedCount);
    },
  );

  it("imports the rows of a file alike whatever their order", () => {
    for (const name of readdirSync(inputFolder).filter((one) => one.startsWith("launches-") && !one.includes("bad"))) {
      const [head = "", ...rows] = inputFile(name).toString("utf8").trimEnd().split("\n");
      const turned = Buffer.from([head, ...rows.reverse(), ""].join("\n"));
      const bodies = (bytes: Uint8Array) =>
        planOf(bytes, ledger)
          .plan.drafts.map(({ body }) => JSON.stringify(body))
          .sort();
      expect(bodies(turned), name).toEqual(bodies(inputFile(name)));
    }
  });
});
