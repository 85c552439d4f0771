import type { Box } from "./box";
import { named, type SlideScope, transform } from "./shape";
import { element } from "./xml";

/** A frame on a slide around something that is no shape: a chart or a table. */
export function graphicFrame(
  scope: SlideScope,
  { name, descr, box, uri }: { readonly name: string; readonly descr: string; readonly box: Box; readonly uri: string },
  content: string,
): string {
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      named(scope, name, descr),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      element("p:nvPr", {}),
    ),
    transform("p:xfrm", box),
    element("a:graphic", {}, element("a:graphicData", { uri }, content)),
  );
}
