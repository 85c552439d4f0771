import { readFileSync } from "node:fs";
import { create, type Font, type Glyph } from "fontkit";
import { type FontWeight, fontFiles } from "../font-files";
import { type Anchor, type DrawnText, drawnTexts } from "./drawn-texts";

/** A closed line of a glyph in font units: where it starts, and the rest of it relative to there, as path data. */
interface Contour {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

interface Face {
  readonly font: Font;
  readonly contours: Map<number, readonly Contour[]>;
}

const faces = new Map<FontWeight, Face>();

function faceOf(weight: FontWeight): Face {
  const known = faces.get(weight);
  if (known) return known;
  const font = create(readFileSync(fontFiles[weight]));
  if (!("layout" in font)) throw new Error(`${fontFiles[weight]}: a collection of fonts; expected one font`);
  const face = { font, contours: new Map() };
  faces.set(weight, face);
  return face;
}

const letters: Readonly<Record<string, string>> = { lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c" };

function contoursOf(glyph: Glyph): Contour[] {
  const contours: { x: number; y: number; rest: string }[] = [];
  let [penX, penY] = [0, 0];
  for (const { command, args } of glyph.path.commands) {
    const contour = contours.at(-1);
    if (command === "moveTo") {
      [penX = 0, penY = 0] = args;
      contours.push({ x: penX, y: penY, rest: "" });
    } else if (contour !== undefined && command === "closePath") contour.rest += "z";
    else if (contour !== undefined) {
      const steps = args.map((value, index) => value - (index % 2 === 0 ? penX : penY));
      contour.rest += `${letters[command]}${steps.join(" ").replaceAll(" -", "-")}`;
      [penX = 0, penY = 0] = args.slice(-2);
    }
  }
  return contours;
}

function contours(face: Face, glyph: Glyph): readonly Contour[] {
  const known = face.contours.get(glyph.id);
  if (known) return known;
  const made = contoursOf(glyph);
  face.contours.set(glyph.id, made);
  return made;
}

const startShare: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

function roundedPx(px: number): number {
  return Math.round(px * 1000) / 1000;
}

/**
 * A text as the outlines of its letters, in the font's own units, with kerning and ligatures as everything sets them that shows text.
 * Characters that the typeface lacks are drawn as its sign for that; those that are never seen (direction marks, joiners) are left out.
 */
function outline({ words, x, y, sizePx, weight, anchor, fill }: DrawnText): string {
  const face = faceOf(weight);
  const run = face.font.layout(words.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
  let pen = 0;
  let data = "";
  for (const [index, glyph] of run.glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    for (const contour of contours(face, glyph)) {
      data += `M${pen + xOffset + contour.x} ${yOffset + contour.y}${contour.rest}`;
    }
    pen += xAdvance;
  }
  if (data === "") return "";
  const scale = sizePx / face.font.unitsPerEm;
  const startPx = roundedPx(x - pen * scale * startShare[anchor]);
  return `<path transform="matrix(${scale} 0 0 ${-scale} ${startPx} ${y})"${fill} d="${data}"></path>`;
}

/** A drawing with every text as outlines, which look the same in software that has no fonts of its own to show. */
export function outlinedTexts(svg: string): string {
  let outlined = "";
  let at = 0;
  for (const text of drawnTexts(svg)) {
    outlined += svg.slice(at, text.start) + outline(text);
    at = text.end;
  }
  return outlined + svg.slice(at);
}
