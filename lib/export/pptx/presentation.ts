import type { SlideShape } from "../../document/deck";
import { emu, type SlideBoxes, slideBoxes, slideInches } from "./box";
import { layoutNames, layoutPart, shapeTree } from "./layouts";
import { defaultTextStyle, masterPart } from "./master";
import { notesInches, notesMasterPart, notesPart } from "./notes";
import { newPackage, type Package } from "./package-parts";
import type { SlideScope } from "./shape";
import type { PresentationInfo, SlideContent } from "./slide-content";
import { applicationPart, emptyTableStyles, themePart } from "./theme";
import { element, presentationNamespaces, relationshipType, textElement, xmlPart } from "./xml";

const base = "application/vnd.openxmlformats-officedocument";
const officeDocument = `${base}.presentationml`;

const paths = {
  presentation: "ppt/presentation.xml",
  master: "ppt/slideMasters/slideMaster1.xml",
  notesMaster: "ppt/notesMasters/notesMaster1.xml",
  theme: "ppt/theme/theme1.xml",
  notesTheme: "ppt/theme/theme2.xml",
  tableStyles: "ppt/tableStyles.xml",
} as const;

function layoutPath(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

function corePart({ title, subject, description, madeOn }: PresentationInfo): string {
  const at = madeOn.toISOString().replace(/\.\d+Z$/, "Z");
  const instant = { "xsi:type": "dcterms:W3CDTF" };
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      textElement("dc:title", title),
      textElement("dc:subject", subject),
      textElement("dc:creator", "Strike Ledger"),
      textElement("dc:description", description),
      textElement("dc:language", "en-GB"),
      textElement("dcterms:created", at, instant),
      textElement("dcterms:modified", at, instant),
    ),
  );
}

function addProperties(file: Package, info: PresentationInfo) {
  const root = file.relationsOf("");
  root.toPart(relationshipType("officeDocument"), paths.presentation);
  root.toPart(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  root.toPart(relationshipType("extended-properties"), "docProps/app.xml");
  file.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", corePart(info));
  file.add("docProps/app.xml", `${base}.extended-properties+xml`, applicationPart);
}

function addMasters(file: Package, boxes: SlideBoxes) {
  const ofMaster = file.relationsOf(paths.master);
  const layoutIds = layoutNames.map((name, index) => {
    const path = layoutPath(index);
    file.relationsOf(path).toPart(relationshipType("slideMaster"), paths.master);
    file.add(path, `${officeDocument}.slideLayout+xml`, layoutPart(name, boxes));
    return ofMaster.toPart(relationshipType("slideLayout"), path);
  });
  ofMaster.toPart(relationshipType("theme"), paths.theme);
  file.add(paths.master, `${officeDocument}.slideMaster+xml`, masterPart(layoutIds, boxes));
  file.relationsOf(paths.notesMaster).toPart(relationshipType("theme"), paths.notesTheme);
  file.add(paths.notesMaster, `${officeDocument}.notesMaster+xml`, notesMasterPart);
  for (const path of [paths.theme, paths.notesTheme]) file.add(path, `${base}.theme+xml`, themePart);
  file.add(paths.tableStyles, `${officeDocument}.tableStyles+xml`, emptyTableStyles);
}

function addSlide(
  file: Package,
  content: SlideContent,
  index: number,
  scope: Omit<SlideScope, "relations" | "nextId">,
) {
  const path = `ppt/slides/slide${index + 1}.xml`;
  const notesPath = `ppt/notesSlides/notesSlide${index + 1}.xml`;
  const relations = file.relationsOf(path);
  relations.toPart(relationshipType("slideLayout"), layoutPath(layoutNames.indexOf(content.layout)));
  relations.toPart(relationshipType("notesSlide"), notesPath);
  let id = 1;
  const nextId = () => {
    id += 1;
    return id;
  };
  const shapes = content.shapes.map((shape) => shape({ ...scope, relations, nextId }));
  const slide = element(
    "p:sld",
    presentationNamespaces,
    element("p:cSld", {}, shapeTree(shapes.join(""))),
    element("p:clrMapOvr", {}, element("a:masterClrMapping", {})),
  );
  file.add(path, `${officeDocument}.slide+xml`, xmlPart(slide));
  const ofNotes = file.relationsOf(notesPath);
  ofNotes.toPart(relationshipType("notesMaster"), paths.notesMaster);
  ofNotes.toPart(relationshipType("slide"), path);
  file.add(notesPath, `${officeDocument}.notesSlide+xml`, notesPart(content.notes));
  return path;
}

function presentationPart(
  masterId: string,
  notesMasterId: string,
  slideIds: readonly string[],
  shape: SlideShape,
): string {
  const { width, height } = slideInches(shape);
  return xmlPart(
    element(
      "p:presentation",
      { ...presentationNamespaces, saveSubsetFonts: 1 },
      element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2_147_483_648, "r:id": masterId })),
      element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": notesMasterId })),
      element("p:sldIdLst", {}, ...slideIds.map((id, index) => element("p:sldId", { id: 256 + index, "r:id": id }))),
      element("p:sldSz", { cx: emu(width), cy: emu(height) }),
      element("p:notesSz", { cx: emu(notesInches.width), cy: emu(notesInches.height) }),
      defaultTextStyle,
    ),
  );
}

/** A presentation as the bytes of a PPTX file (ISO/IEC 29500). The same slides and info give the same bytes. */
export function presentationBytes(slides: readonly SlideContent[], info: PresentationInfo): Uint8Array {
  const file = newPackage();
  addProperties(file, info);
  addMasters(file, slideBoxes(info.shape));
  const counts = new Map<string, number>();
  const nextPath = (start: string, ending: string) => {
    const key = `${start}.${ending}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${start}${count}.${ending}`;
  };
  const scope = { file, nextPath, madeOn: info.madeOn };
  const relations = file.relationsOf(paths.presentation);
  const masterId = relations.toPart(relationshipType("slideMaster"), paths.master);
  const notesMasterId = relations.toPart(relationshipType("notesMaster"), paths.notesMaster);
  relations.toPart(relationshipType("theme"), paths.theme);
  relations.toPart(relationshipType("tableStyles"), paths.tableStyles);
  const slideIds = slides.map((content, index) =>
    relations.toPart(relationshipType("slide"), addSlide(file, content, index, scope)),
  );
  file.add(
    paths.presentation,
    `${officeDocument}.presentation.main+xml`,
    presentationPart(masterId, notesMasterId, slideIds, info.shape),
  );
  return file.bytes(info.madeOn);
}
