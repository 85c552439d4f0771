import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { casualties } from "./sentences/casualties";
import { conditions } from "./sentences/conditions";
import { distractors } from "./sentences/distractors";
import { elisions, tolls } from "./sentences/elisions";
import { fates } from "./sentences/fates";
import { ground } from "./sentences/ground";
import { groups } from "./sentences/groups";
import { losses } from "./sentences/losses";
import { mishaps } from "./sentences/mishaps";
import { pages } from "./sentences/pages";
import { besides, labels, passages } from "./sentences/passages";
import { publishers } from "./sentences/publishers";
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

  it.each(groups)("groups and tolls: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(conditions)("conditions: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(fates)("fates of weapons: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(elisions)("what is left out: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(tolls)("tolls told again: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(mishaps)("mishaps and losses of armies: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(losses)("losses: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each([...publishers, ...pages])("publishers' ways: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each(passages)("passages and their matter: %s", (text, figures) => {
    expect(readOut(text)).toBe(figures);
  });

  it.each([...besides, ...labels])("figures, labels and what is none: %s", (text, figures) => {
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
