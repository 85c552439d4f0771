import { describe, expect, it } from "vitest";
import { fileDate } from "@/lib/export/file-date";
import { report } from "../ledger/builders";

const document = (...days: string[]) => ({
  sources: days.map((day, index) => ({ report: report(`report-${index}`, day), claims: [] })),
});

describe("fileDate(documents)", () => {
  it("is the day on which the latest of all sources was published, at midnight UTC", () => {
    const date = fileDate([document("2031-03-11", "2031-03-09"), document("2031-03-10")]);
    expect(date.toISOString()).toBe("2031-03-11T00:00:00.000Z");
  });

  it("is 1 January 1980 without a source, and never earlier", () => {
    expect(fileDate([]).toISOString()).toBe("1980-01-01T00:00:00.000Z");
    expect(fileDate([document("1979-12-31")]).toISOString()).toBe("1980-01-01T00:00:00.000Z");
  });
});
