import { Buffer } from "node:buffer";

/** What an image says of itself, under the keywords that the PNG specification names (PNG 3, 11.3.3.1). */
export interface PngTexts {
  readonly Title: string;
  readonly Description: string;
  readonly Source: string;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** Text in UTF-8, not compressed, in no named language. */
function textChunk(keyword: string, text: string): Buffer {
  return chunk("iTXt", Buffer.from(`${keyword}\0\0\0\0\0${text.replaceAll("\0", "\ufffd")}`));
}

const cssPxPerMetre = 96 / 0.0254;

/** A resolution in the same number of px to the metre either way. */
function resolutionChunk(scale: number): Buffer {
  const perMetre = uint32(Math.round(cssPxPerMetre * scale));
  return chunk("pHYs", Buffer.concat([perMetre, perMetre, Buffer.from([1])]));
}

/** Where the header of every PNG ends: 8 bytes of signature, 25 of the chunk IHDR (PNG 3, 11.2.1). */
const headerBytes = 33;

/**
 * A PNG image that says what it shows and where that is from. `scale` is how many of its px stand for one px of the drawing, so that an
 * image twice as fine is as large on paper. Throws on bytes that are no PNG.
 */
export function describedPng(png: Uint8Array, texts: PngTexts, scale: number): Uint8Array {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.toString("latin1", 12, 16) !== "IHDR") throw new Error("the image does not begin as a PNG does");
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([
    bytes.subarray(0, headerBytes),
    resolutionChunk(scale),
    ...chunks,
    bytes.subarray(headerBytes),
  ]);
}
