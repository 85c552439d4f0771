import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { casualties } from "./sentences/casualties";
import { distractors } from "./sentences/distractors";
import { ground } from "./sentences/ground";
import { styles } from "./sentences/styles";
import { weapons } from "./sentences/weapons";

function readOut(text: string): string {
  const { figures } = extraction(text, { publishedOn: null, publisher: null });
  return figures
    .map(
      ({ exact, measure, partOf, status }) =>
        `${exact}=${measure}${partOf ? "*" : ""}${status === "superseded" ? "~" : ""}`,
    )
    .join("; ");
}

describe("extraction(text) reads the figures of", () => {
  it.each(casualties)("people: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(weapons)("weapons: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(ground)("outages and damage: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(styles)("many styles: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });
});

describe("extraction(text) reads no figure where there is none", () => {
  it.each(distractors)("%s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it("gives every number that it leaves out a reason", () => {
    const silent = distractors.flatMap(([text]) =>
      extraction(text, { publishedOn: null, publisher: null }).rejected.filter(({ why }) => why === ""),
    );
    expect(silent).toEqual([]);
  });
});
