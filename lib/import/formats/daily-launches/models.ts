/** What a model is counted as; reconnaissance drones strike nothing, and of an unclear one nothing is known. */
export type ModelClass = "drones" | "missiles" | "bombs" | "reconnaissance" | "unclear";

type Known = readonly [slug: string, of: ModelClass];

/** The words of the tracker for a model, in lower case, with its name here. A further model is one more line. */
const table: Readonly<Record<string, Known>> = {
  "shahed-136/131": ["shahed-136/131", "drones"],
  "unknown uav": ["unknown-drone", "drones"],
  lancet: ["lancet", "drones"],
  молнія: ["molniia", "drones"],
  kub: ["kub", "drones"],
  "привет-82": ["privet-82", "drones"],
  "orlan-10": ["orlan-10", "reconnaissance"],
  "orlan-30": ["orlan-30", "reconnaissance"],
  "reconnaissance uav": ["reconnaissance", "reconnaissance"],
  supercam: ["supercam", "reconnaissance"],
  zala: ["zala", "reconnaissance"],
  "merlin-vr": ["merlin-vr", "reconnaissance"],
  eleron: ["eleron", "reconnaissance"],
  картограф: ["kartohraf", "reconnaissance"],
  "granat-4": ["granat-4", "reconnaissance"],
  orion: ["orion", "reconnaissance"],
  forpost: ["forpost", "reconnaissance"],
  "mohajer-6": ["mohajer-6", "reconnaissance"],
  фенікс: ["feniks", "unclear"],
  "iskander-m": ["iskander-m", "missiles"],
  "iskander-m/kn-23": ["iskander-m/kn-23", "missiles"],
  "kn-23": ["kn-23", "missiles"],
  "iskander-k": ["iskander-k", "missiles"],
  "x-22": ["x-22", "missiles"],
  "x-22/x-32": ["x-22/x-32", "missiles"],
  "x-22/x-31p": ["x-22/x-31p", "missiles"],
  "x-31": ["x-31", "missiles"],
  "x-31p": ["x-31p", "missiles"],
  "x-31pd": ["x-31pd", "missiles"],
  "x-32": ["x-32", "missiles"],
  "x-35": ["x-35", "missiles"],
  "x-47 kinzhal": ["x-47-kinzhal", "missiles"],
  "x-59": ["x-59", "missiles"],
  "x-59mk2": ["x-59mk2", "missiles"],
  "x-59/x-69": ["x-59/x-69", "missiles"],
  "x-69": ["x-69", "missiles"],
  "x-101/x-555": ["x-101/x-555", "missiles"],
  "c-300": ["c-300", "missiles"],
  "c-300/c-400": ["c-300/c-400", "missiles"],
  "c-400": ["c-400", "missiles"],
  kalibr: ["kalibr", "missiles"],
  "3m22 zircon": ["3m22-zircon", "missiles"],
  "p-800 oniks": ["p-800-oniks", "missiles"],
  banderol: ["banderol", "missiles"],
  "ballistic missile": ["ballistic-missile", "missiles"],
  "intercontinental ballistic missile": ["intercontinental-ballistic-missile", "missiles"],
  "unknown missile": ["unknown-missile", "missiles"],
  gbu: ["guided-bomb", "bombs"],
  kab: ["guided-bomb", "bombs"],
  "aerial bomb": ["aerial-bomb", "bombs"],
};

const known: ReadonlyMap<string, Known> = new Map(Object.entries(table));

/** A model as a row names it, one or several together. */
export interface Model {
  readonly of: ModelClass;
  /** Each model of a combined row, in the row's order. */
  readonly names: readonly string[];
  /** Each designation among them once, sorted ("136/131" is one): what the row's id hangs on, however its words are put together. */
  readonly parts: readonly string[];
  /** The claim's subtype; null where the measure has no models. */
  readonly subtype: string | null;
}

/**
 * The model that a row's words name: "X-101/X-555 and Kalibr" stays one combined model. Otherwise why it cannot be counted: a word that is not
 * known, or models of several classes in one figure.
 */
export function modelOf(words: string): Model | { readonly fault: string } {
  const each = words.split(/\s+and\s+/i).map((name) => ({ name, found: known.get(name.toLowerCase()) }));
  const strange = each.find(({ found }) => found === undefined);
  if (strange !== undefined)
    return { fault: `the model "${strange.name}" is not known here, so what it counts as is not` };
  const found = each.flatMap((one) => (one.found === undefined ? [] : [one.found]));
  const classes = [...new Set(found.map(([, of]) => of))];
  const [of] = classes;
  if (of === undefined || classes.length > 1)
    return { fault: `"${words}" counts models of several classes in one figure` };
  const names = found.map(([slug]) => slug);
  const parts = [...new Set(names.flatMap((slug) => slug.split(/\/(?=[a-z])/)))].sort();
  return { of, names, parts, subtype: of === "bombs" ? null : `model:${names.join("+")}` };
}
