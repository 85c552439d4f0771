import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature } from "write-excel-file/node";

/** What the library that writes workbooks lets one add to what it writes. */
export type BookFeature = Feature<Stream | Buffer | Blob>;
