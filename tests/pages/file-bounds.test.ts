import { describe, expect, test } from "vitest";
import { tooManyText } from "@/app/file-bounds";
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
});
