import { describe, expect, test } from "vitest";
import { offeredFormats, takesWhile, tooManyText } from "@/app/file-bounds";
import { formatIds } from "@/lib/export/registry";
import type { Selection } from "@/lib/query/selection";
import { fixtureSelection } from "../charts/fixtures/fixtures";

const times = ({ attacks, ...rest }: Selection, count: number): Selection => ({
  ...rest,
  attacks: Array.from({ length: count }, (_, at) => attacks[at % attacks.length] ?? []).flat(),
});

describe("a file of very many attacks", () => {
  test("is refused with how many it may hold and what to do, where it has every claim", async () => {
    const asked = times(await fixtureSelection("normal"), 5_001);
    expect(tooManyText({ kind: "chart", id: "volumes" }, "pdf", asked)).toBe(
      "5,001 attacks are too many for a pdf file, which holds at most 5,000: narrow them by from and to, or take csv.",
    );
    expect(tooManyText({ kind: "dashboard" }, "zip", asked)).not.toBeNull();
  });

  test("is made as a drawing or a table, of one attack, and of as many as it may hold", async () => {
    const asked = times(await fixtureSelection("normal"), 5_001);
    expect(tooManyText({ kind: "chart", id: "volumes" }, "csv", asked)).toBeNull();
    expect(tooManyText({ kind: "chart", id: "volumes" }, "png", asked)).toBeNull();
    expect(tooManyText({ kind: "chart", id: "claims" }, "pdf", asked)).toBeNull();
    expect(tooManyText({ kind: "attack", id: "any" }, "pdf", asked)).toBeNull();
    expect(tooManyText({ kind: "chart", id: "volumes" }, "pdf", times(asked, 5_000))).toBeNull();
  });

  test("is offered in the formats that hold it, with the others' bounds and the remedy in one sentence", async () => {
    const some = await fixtureSelection("normal");
    const chart = { kind: "chart", id: "volumes" } as const;
    expect(offeredFormats(chart, formatIds, some)).toEqual({ formats: formatIds, leftOut: null });
    const many = times(some, 10_001);
    const { formats, leftOut } = offeredFormats(chart, formatIds, many);
    expect(formats).toEqual(formatIds.filter((format) => tooManyText(chart, format, many) === null));
    expect(formats).toEqual(expect.arrayContaining(["svg", "png", "csv"]));
    expect(leftOut).toMatch(
      /^10,001 attacks are more than some formats hold \(.*Excel at most 10,000.*\): narrow them by date/,
    );
    expect(offeredFormats({ kind: "chart", id: "claims" }, formatIds, many).leftOut).toBeNull();
  });

  test("is made where its page is, where it holds what the page shows by the month and no attack by itself", () => {
    for (const id of ["volumes", "volume-and-harm", "places", "claims"] as const) {
      for (const format of ["csv", "svg", "png"] as const) {
        expect(takesWhile({ kind: "chart", id }, format, 100_000)).toBe(false);
      }
    }
  });

  test("is made beside the thread that answers, however quick it is of few", async () => {
    const some = await fixtureSelection("normal");
    const chart = { kind: "chart", id: "volumes" } as const;
    expect(takesWhile(chart, "csv", some.attacks.length)).toBe(false);
    expect(takesWhile(chart, "pdf", some.attacks.length)).toBe(true);
    for (const format of ["csv", "svg", "json"] as const) expect(takesWhile(chart, format, 800)).toBe(true);
    for (const format of ["json", "zip"] as const) expect(takesWhile(chart, format, 5_000)).toBe(true);
    expect(takesWhile({ kind: "dashboard" }, "csv", 10_000)).toBe(true);
    expect(takesWhile({ kind: "attack", id: "any" }, "csv", 10_000)).toBe(false);
  });
});
