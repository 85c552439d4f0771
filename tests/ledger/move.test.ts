import { describe, expect, test } from "vitest";
import { moveBetween } from "@/lib/ledger/move";
import { about, atLeast, between, exactly, statedUnknown, vaguely } from "./builders";

describe("a move from one figure to the next", () => {
  test("is up or down by the stated numbers, or by intervals that cannot both be true", () => {
    expect(moveBetween(atLeast(24), exactly(47))).toBe("up");
    expect(moveBetween(exactly(9), exactly(8))).toBe("down");
    expect(moveBetween(vaguely("dozens"), exactly(150))).toBe("up");
    expect(moveBetween(between(30, 40), exactly(8))).toBe("down");
  });

  test("is none where the words alone changed, nothing did, or a number is not known", () => {
    expect(moveBetween(vaguely("dozens"), exactly(70))).toBe("reworded");
    expect(moveBetween(atLeast(8), exactly(8))).toBe("reworded");
    expect(moveBetween(about(8), about(8))).toBe("unchanged");
    expect(moveBetween(statedUnknown, exactly(8))).toBeNull();
  });
});
