import { type Import, packageOf } from "./imports";

/** What a room may import besides itself. `"any"` packages still leaves out those that another room owns. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[] | "any";
}

const pure: readonly string[] = [];
const shownLib = [
  "lib/briefing",
  "lib/document",
  "lib/extract",
  "lib/format",
  "lib/ledger",
  "lib/query",
  "lib/series",
  "lib/viz",
];
const shown: Room = { rooms: ["components/charts", "components/ui", ...shownLib], packages: ["next", "react"] };

/** Who may import whom. A component room that is not named here follows `shown`, a further room of lib has to be added. */
export const rooms: Readonly<Record<string, Room>> = {
  "lib/ledger": { rooms: pure, packages: ["zod", "d3-array"] },
  "lib/format": { rooms: ["lib/ledger"], packages: pure },
  "lib/query": { rooms: ["lib/ledger"], packages: ["d3-array", "lru-cache", "zod"] },
  "lib/series": { rooms: ["lib/format", "lib/ledger", "lib/query"], packages: ["d3-array"] },
  "lib/document": { rooms: ["lib/ledger", "lib/format", "lib/query", "lib/series"], packages: ["d3-array"] },
  "lib/extract": { rooms: ["lib/ledger"], packages: pure },
  "lib/reading": { rooms: pure, packages: "any" },
  "lib/viz": {
    rooms: ["lib/document", "lib/format", "lib/ledger", "lib/query", "lib/series"],
    packages: ["d3", "d3-array"],
  },
  "lib/review": {
    rooms: ["lib/extract", "lib/format", "lib/ledger", "lib/query", "lib/store"],
    packages: ["node:", "zod"],
  },
  "lib/store": { rooms: ["lib/ledger"], packages: ["better-sqlite3", "lru-cache", "node:", "pg", "zod"] },
  "lib/export": {
    rooms: ["lib/document", "lib/format", "lib/ledger", "lib/query", "lib/series", "lib/viz"],
    packages: "any",
  },
  "lib/api": {
    rooms: ["lib/document", "lib/export", "lib/format", "lib/ledger", "lib/query"],
    packages: ["node:", "zod"],
  },
  "lib/briefing": { rooms: ["lib/document", "lib/format", "lib/ledger", "lib/query"], packages: ["d3-array", "zod"] },
  "lib/import": {
    rooms: ["lib/format", "lib/ledger", "lib/query", "lib/reading", "lib/store"],
    packages: ["d3-array", "fflate", "node:", "zod"],
  },
  "lib/cli": { rooms: ["components/charts", "components/decks", "lib/*"], packages: "any" },
  "components/ui": { rooms: pure, packages: ["next", "radix-ui", "react"] },
  "components/charts": {
    rooms: ["lib/document", "lib/format", "lib/ledger", "lib/query", "lib/series", "lib/viz"],
    packages: ["d3", "lru-cache", "react", "react-dom"],
  },
  "components/briefing": { ...shown, rooms: [...shown.rooms, "components/filters", "components/review"] },
  "components/decks": { ...shown, rooms: [...shown.rooms, "components/compare"] },
  "components/embed": { ...shown, rooms: [...shown.rooms, "components/theme"] },
  "components/explore": {
    rooms: [...shown.rooms, "components/briefing"],
    packages: ["next", "react", "recharts", "zod"],
  },
  "components/import": { ...shown, rooms: [...shown.rooms, "components/review", "lib/import", "lib/review"] },
  "components/inspector": { ...shown, rooms: [...shown.rooms, "components/provenance"] },
  "components/take-away": { ...shown, rooms: [...shown.rooms, "components/embed"] },
  "components/review": { ...shown, rooms: [...shown.rooms, "lib/review"] },
  "components/social": { ...shown, rooms: [...shown.rooms, "components/provenance"] },
  "components/provenance": { ...shown, rooms: [...shown.rooms, "components/take-away", "lib/api"] },
  "components/*": shown,
  app: { rooms: ["components/*", "lib/*"], packages: "any" },
  "app/gallery": { rooms: ["app", "components/*", "lib/*", "tests"], packages: "any" },
};

/** Packages that one part of the house alone may import. */
const owners: Readonly<Record<string, RegExp>> = {
  "better-sqlite3": /^lib\/store$/,
  pg: /^lib\/store$/,
  recharts: /^components\/explore$/,
  react: /^(?:app(?:\/gallery)?|components\/.*)$/,
  "react-dom": /^(?:app|components\/.*)$/,
  next: /^(?:app(?:\/gallery)?|components\/.*)$/,
};

/**
 * The room that a file lives in, such as `lib/ledger` or `app`; null for a file that lies beside the rooms of lib or components.
 * `proxy.ts` and `instrumentation.ts` are of `app`, though Next wants them beside it; the gallery, which no build holds, is a room of its own.
 */
export function roomOf(file: string): string | null {
  if (file === "proxy.ts" || file === "instrumentation.ts") return "app";
  if (file.startsWith("app/gallery/")) return "app/gallery";
  const [top = "", second, ...rest] = file.split("/");
  if (top !== "lib" && top !== "components") return top;
  return second === undefined || rest.length === 0 ? null : `${top}/${second}`;
}

/** What a room may import, or null for a room that nothing is known of. */
export function rulesOf(room: string): Room | null {
  return rooms[room] ?? (room.startsWith("components/") ? (rooms["components/*"] ?? null) : null);
}

function allows(allowed: readonly string[], room: string): boolean {
  return allowed.some((name) => (name.endsWith("*") ? room.startsWith(name.slice(0, -1)) : name === room));
}

const chartFolder = /^components\/charts\/([^/]+)\//;

/** Inside `components/charts`: a chart knows its own folder, the marks and what all charts share, never another chart or the list of all. */
function chartProblem(file: string, target: string): string | null {
  const from = chartFolder.exec(file)?.[1];
  const to = chartFolder.exec(target)?.[1];
  if (from === undefined || from === to || to === "marks") return null;
  if (to !== undefined) return `${from === "marks" ? "marks import" : "a chart imports"} the chart "${to}"`;
  return target === "components/charts/registry.ts" ? "a chart imports the registry of charts" : null;
}

function packageProblem(room: string, { packages }: Room, specifier: string): string | null {
  const name = packageOf(specifier);
  const owner = owners[name];
  if (owner && !owner.test(room)) return `${room} may not import ${name}, which belongs elsewhere`;
  if (packages === "any" || packages.includes(name)) return null;
  return `${room} may import ${packages.length > 0 ? `only the packages ${packages.join(", ")}` : "no package"}`;
}

function roomProblem(room: string, { rooms: allowed }: Room, target: string): string | null {
  const other = roomOf(target);
  if (other === room || (other !== null && allows(allowed, other))) return null;
  return `${room} may import ${allowed.length > 0 ? `only ${allowed.join(", ")}` : "no other room"}`;
}

/** What is wrong with an import, as one line: the file, the import, the rule; null for one that runs the right way. */
export function arrowProblem({ file, specifier, target }: Import): string | null {
  const room = roomOf(file);
  const rules = room === null ? null : rulesOf(room);
  if (room === null || rules === null) return `${file}: lives in no room of tests/rules/rooms.ts`;
  const problem =
    target === null
      ? packageProblem(room, rules, specifier)
      : (roomProblem(room, rules, target) ?? (room === "components/charts" ? chartProblem(file, target) : null));
  return problem === null ? null : `${file}: "${specifier}": ${problem}`;
}
