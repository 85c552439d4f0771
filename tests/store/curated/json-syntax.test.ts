import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault, repeatedNames } from "@/lib/store/curated/json-syntax";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("jsonFault(text) finds a fault exactly where JSON.parse does not read a text", () => {
  const spoiled = fc
    .tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...'{}[],:"0-.e\\ \n\ttrue'))
    .map(
      ([json, at, cut, put]) =>
        json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + cut),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json(), spoiled, fc.string(), fc.string({ unit: "binary" })), (text) => {
      expect(jsonFault(text) === null).toBe(parses(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["", { line: 1, column: 1, message: "expected a value, found the end of the file" }],
  ['{"a": 1 "b": 2}', { line: 1, column: 9, message: 'expected "," or the closing bracket, found "\\""' }],
  ["[\n  1,\n  nope\n]", { line: 3, column: 3, message: 'expected a value, found "nope"' }],
  ["[NaN]", { line: 1, column: 2, message: 'expected a value or "]", found "NaN"' }],
  ["[1,]", { line: 1, column: 4, message: 'expected a value, found "]"' }],
  ["{a: 1}", { line: 1, column: 2, message: 'expected a name in double quotes or "}", found "a"' }],
  ['{"a" 1}', { line: 1, column: 6, message: 'expected ":", found "1"' }],
  ["{} {}", { line: 1, column: 4, message: 'expected nothing more, found "{"' }],
  ["[01]", { line: 1, column: 3, message: 'expected "," or the closing bracket, found "1"' }],
])("jsonFault(%j) says where and what", (text, fault) => {
  expect(jsonFault(text)).toEqual(fault);
});

test.each([
  ['{"a": 1, "b": 2}', []],
  ['[{"a": 1}, {"a": 2}, {"b": {"a": 1}, "a": 3}]', []],
  ['{"a": "b", "b": "a"}', []],
  [
    '{\n  "a": {"b": 1},\n  "c": 2,\n  "a": 3\n}',
    [{ line: 4, column: 3, message: '"a" already stands in the same object at line 2, column 3; keep one' }],
  ],
  [
    '[{"a": 1, "\\u0061": 2}]',
    [{ line: 1, column: 11, message: '"a" already stands in the same object at line 1, column 3; keep one' }],
  ],
  [
    '{"a": {"x": 1}, "b": {"x": [{"x": 1}], "x": 2}}',
    [{ line: 1, column: 40, message: '"x" already stands in the same object at line 1, column 23; keep one' }],
  ],
  ['{"a": 1, "a": 2', []],
])("repeatedNames(%j) tells each name that stands twice in one object, and where", (text, repeated) => {
  expect(repeatedNames(text)).toEqual(repeated);
});
