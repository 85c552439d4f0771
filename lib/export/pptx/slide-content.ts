import type { SlideShape } from "../../document/deck";
import type { LayoutName } from "./layouts";
import type { Shape } from "./shape";

/** A slide ready to be written: its layout, its shapes in the order in which they are read out, the title first, and its notes. */
export interface SlideContent {
  readonly layout: LayoutName;
  readonly title: string;
  readonly shapes: readonly Shape[];
  /** What a speaker says or looks up, one paragraph each. */
  readonly notes: readonly string[];
}

/** What is written about a whole presentation. */
export interface PresentationInfo {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly madeOn: Date;
  readonly shape: SlideShape;
}
