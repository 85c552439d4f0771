import type { Exporter } from "./exporter";

/** The drawing itself, as a file of its own. */
export const svg = {
  label: "SVG",
  holds: "the drawing, sharp at any size",
  mediaType: "image/svg+xml; charset=utf-8",
  extension: "svg",
  disposition: "inline",
  bytes: (document) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${document.svg}\n`),
} as const satisfies Exporter;
