import { byCodeUnits } from "../../ledger/order";
import { archive } from "../archive";
import { element, xmlPart } from "./xml";

interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A part's relationships, collected while its markup is written. */
export interface Relations {
  /** The id of the relationship to another part, by its path from the package's root. */
  readonly toPart: (type: string, path: string) => string;
  /** The id of the relationship to an address outside the package. */
  readonly toAddress: (type: string, address: string) => string;
}

/** An Office Open XML package in the making (ISO/IEC 29500-2): parts are added one by one, each once, and written at the end. */
export interface Package {
  readonly add: (path: string, contentType: string, content: string | Uint8Array) => void;
  /** What a part is related to; "" is the package itself. */
  readonly relationsOf: (path: string) => Relations;
  readonly bytes: (madeOn: Date) => Uint8Array;
}

const relationsType = "application/vnd.openxmlformats-package.relationships+xml";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

/** What a file of images or of embedded workbooks is by its ending; every other part is named by its path. */
const typesByEnding: Readonly<Record<string, string>> = {
  png: "image/png",
  rels: relationsType,
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
};

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** A part's path from the folder of the part that names it. */
function targetFrom(path: string, target: string): string {
  const [from, to] = [path.split("/").slice(0, -1), target.split("/")];
  const shared = from.findIndex((folder, index) => folder !== to[index]);
  const depth = shared === -1 ? from.length : shared;
  return [...from.slice(depth).map(() => ".."), ...to.slice(depth)].join("/");
}

function relationsPart(path: string, relationships: readonly Relationship[]): string {
  const written = relationships.map(({ type, target, isExternal }, index) =>
    element("Relationship", {
      Id: `rId${index + 1}`,
      Type: type,
      Target: isExternal ? target : targetFrom(path, target),
      TargetMode: isExternal ? "External" : null,
    }),
  );
  return xmlPart(element("Relationships", { xmlns: `${packageNamespace}/relationships` }, ...written));
}

function contentTypesPart(types: ReadonlyMap<string, string>, paths: readonly string[]): string {
  const endings = [...new Set(["rels", "xml", ...paths.map(endingOf)])].sort(byCodeUnits);
  const defaults = endings.map((ending) =>
    element("Default", { Extension: ending, ContentType: typesByEnding[ending] ?? "application/octet-stream" }),
  );
  const overrides = paths
    .filter((path) => types.get(path) !== typesByEnding[endingOf(path)])
    .map((path) => element("Override", { PartName: `/${path}`, ContentType: types.get(path) ?? "application/xml" }));
  return xmlPart(element("Types", { xmlns: `${packageNamespace}/content-types` }, ...defaults, ...overrides));
}

/** An empty package. Written parts stand sorted by path; `madeOn` is the day that the archive's entries carry. */
export function newPackage(): Package {
  const types = new Map<string, string>();
  const contents = new Map<string, Uint8Array>();
  const relationships = new Map<string, Relationship[]>();
  const encoder = new TextEncoder();
  const related = (path: string, one: Relationship) => {
    const own = relationships.get(path) ?? [];
    relationships.set(path, own);
    const known = own.findIndex(({ type, target }) => type === one.type && target === one.target);
    return `rId${known === -1 ? own.push(one) : known + 1}`;
  };
  return {
    add: (path, contentType, content) => {
      if (contents.has(path)) throw new Error(`${path}: the package has this part already`);
      types.set(path, contentType);
      contents.set(path, typeof content === "string" ? encoder.encode(content) : content);
    },
    relationsOf: (path) => ({
      toPart: (type, target) => related(path, { type, target, isExternal: false }),
      toAddress: (type, target) => related(path, { type, target, isExternal: true }),
    }),
    bytes: (madeOn) => {
      const all = new Map(contents);
      for (const [path, own] of relationships) all.set(relationsPath(path), encoder.encode(relationsPart(path, own)));
      const paths = [...types.keys()].sort(byCodeUnits);
      all.set("[Content_Types].xml", encoder.encode(contentTypesPart(types, paths)));
      return archive(Object.fromEntries(all), madeOn);
    },
  };
}
