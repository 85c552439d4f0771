import { describe, expect, test } from "vitest";
import { checkFolder } from "@/lib/store/curated/check-folder";
import { misfits } from "./misfits";
import {
  attackFile as attack,
  changed,
  type Files,
  folderOf,
  reportFile as report,
  soundFiles,
  withoutFolder,
} from "./sound-set";

async function problemsOf(files: Files): Promise<string[]> {
  const folder = await folderOf(files);
  return withoutFolder((await checkFolder(folder)).problems, folder);
}

describe("checkFolder(folder)", () => {
  test("finds nothing in a sound folder", async () => {
    expect(await problemsOf(soundFiles)).toEqual([]);
  });

  test.each(misfits)("says of %s where it is and what to do", async (_name, steps, line) => {
    expect(await problemsOf(changed(...steps))).toEqual([line]);
  });

  test("finds claims about an attack that came after their report, the eve of its night aside", async () => {
    expect(await problemsOf(changed([attack, ["nightOf"], "2031-05-03"]))).toEqual([]);
    expect(await problemsOf(changed([attack, ["nightOf"], "2031-05-04"]))).toEqual(
      [0, 1, 2].map(
        (index) =>
          `${report}: claims[${index}].event: the report was published on 2031-05-02, before "a-one" (from 2031-05-03); correct the event or the date`,
      ),
    );
  });

  test("looks at how records fit only when all of them parse", async () => {
    const files = changed([report, ["report", "publishedOn"], "May"], [report, ["claims", 0, "event"], "a-two"]);
    expect(await problemsOf(files)).toEqual([
      `${report}: report.publishedOn: "May" does not do as publishedOn: write a day that exists as YYYY-MM-DD`,
    ]);
  });
});
