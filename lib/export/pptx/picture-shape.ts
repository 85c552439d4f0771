import type { Box } from "./box";
import type { Package } from "./package-parts";
import { named, type Shape, type SlideScope, transform } from "./shape";
import { element, relationshipType } from "./xml";

/** How much of a picture is not shown on each side, in shares of its width or height; the picture itself stays whole. */
export interface Crop {
  readonly top: number;
  readonly bottom: number;
}

/** A picture as vectors, and as pixels for software that draws no vectors. */
export interface SlidePicture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

// [MS-ODRAWXML] 2.3.1.3: the vectors of a picture stand in an extension of its pixels.
const vectorExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const vectorNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

function thousandths(share: number): number {
  return Math.round(share * 100_000);
}

interface PicturePaths {
  readonly pixels: string;
  readonly vectors: string;
}

/** Where files already have a picture of which they show several parts. */
const pathsIn = new WeakMap<Package, Map<SlidePicture, PicturePaths>>();

function picturePaths(picture: SlidePicture, { file, nextPath }: SlideScope): PicturePaths {
  const known = pathsIn.get(file) ?? new Map<SlidePicture, PicturePaths>();
  pathsIn.set(file, known);
  const found = known.get(picture);
  if (found !== undefined) return found;
  const add = (ending: string, type: string, content: Uint8Array) => {
    const path = nextPath("ppt/media/image", ending);
    file.add(path, type, content);
    return path;
  };
  const paths = { pixels: add("png", "image/png", picture.png), vectors: add("svg", "image/svg+xml", picture.svg) };
  known.set(picture, paths);
  return paths;
}

/** A picture, or the part of it that a crop leaves, in a box, which has the proportions of what is shown. */
export function pictureShape(name: string, descr: string, box: Box, picture: SlidePicture, crop: Crop): Shape {
  return (scope) => {
    const paths = picturePaths(picture, scope);
    const pixels = scope.relations.toPart(relationshipType("image"), paths.pixels);
    const vectors = scope.relations.toPart(relationshipType("image"), paths.vectors);
    return element(
      "p:pic",
      {},
      element(
        "p:nvPicPr",
        {},
        named(scope, name, descr),
        element("p:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: 1 })),
        element("p:nvPr", {}),
      ),
      element(
        "p:blipFill",
        {},
        element(
          "a:blip",
          { "r:embed": pixels },
          element(
            "a:extLst",
            {},
            element(
              "a:ext",
              { uri: vectorExtension },
              element("asvg:svgBlip", { "xmlns:asvg": vectorNamespace, "r:embed": vectors }),
            ),
          ),
        ),
        element("a:srcRect", { t: thousandths(crop.top), b: thousandths(crop.bottom) }),
        element("a:stretch", {}, element("a:fillRect", {})),
      ),
      element("p:spPr", {}, transform("a:xfrm", box), element("a:prstGeom", { prst: "rect" }, element("a:avLst", {}))),
    );
  };
}
