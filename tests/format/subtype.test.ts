import { describe, expect, it } from "vitest";
import { subtypeText } from "@/lib/format/subtype";

const texts: readonly (readonly [string, string])[] = [
  ["children", "children"],
  ["model:x-31p", "X-31P"],
  ["model:x-59mk2", "X-59MK2"],
  ["model:3m22-zircon", "3M22 Zircon"],
  ["model:x-47-kinzhal", "X-47 Kinzhal"],
  ["model:p-800-oniks", "P-800 Oniks"],
  ["model:iskander-m/kn-23", "Iskander-M/KN-23"],
  ["model:shahed-136/131", "Shahed-136/131"],
  ["model:x-101/x-555+kalibr", "X-101/X-555 and Kalibr"],
  ["model:unknown-drone:shot_down", "drone of unknown model, shot down"],
  ["model:ballistic-missile", "ballistic missile"],
];

describe("a weapon's model in words", () => {
  it.each(texts)("%s is “%s”", (subtype, text) => {
    expect(subtypeText(subtype)).toBe(text);
  });
});
