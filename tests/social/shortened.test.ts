import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortened } from "@/components/social/shortened";

describe("shortened(text, mostCharacters)", () => {
  test("gives a text back that is short enough", () => {
    expect(shortened("Killed: 3. Injured: not reported.", 40)).toBe("Killed: 3. Injured: not reported.");
  });

  test("keeps whole sentences where one fits", () => {
    expect(shortened("Killed: 3. Injured: not reported. Drones: over 370.", 40)).toBe(
      "Killed: 3. Injured: not reported.",
    );
  });

  test("does not take the point of a number for a sentence's end", () => {
    expect(shortened("Duration: 2.5 hours and a good while more", 20)).toBe("Duration: 2.5 hours…");
  });

  test("cuts at a word, and says that it cut, where no sentence fits", () => {
    expect(shortened("one two, three four", 11)).toBe("one two…");
  });

  test("is never longer than asked, and never empty, for any text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
        const cut = shortened(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        if (text.trim() !== "") expect(cut).not.toBe("");
      }),
    );
  });
});
