import type { Attributor } from "../../../ledger/attributor";

/** Who posts under a name, and the name as part of ids. */
export interface Channel {
  readonly slug: string;
  /** Null where nobody can be named for it. */
  readonly attributor: Attributor | null;
}

const command = (id: string, name: string): Attributor => ({
  id,
  name,
  role: "officials",
  note: "A command of the air force; what it counts is its own area and in the air force’s count too.",
});

const airForce: Attributor = { id: "ukraine-air-force", name: "Ukraine's air force", role: "air_force" };

/** The names that the tracker's sources open with, in lower case. A further one is one more line. */
const table: Readonly<Record<string, Attributor>> = {
  kpszsu: airForce,
  pvkpivden: command("air-command-south", "Air Command South"),
  pvkshid: command("air-command-east", "Air Command East"),
  pvkzahid: command("air-command-west", "Air Command West"),
  pvkcenter: command("air-command-center", "Air Command Center"),
  "generalstaff.ua": {
    id: "ukraine-general-staff",
    name: "General Staff of the Armed Forces of Ukraine",
    role: "government",
  },
  cincafu: {
    id: "ukraine-commander-in-chief",
    name: "Commander-in-Chief of the Armed Forces of Ukraine",
    role: "government",
  },
  chiefukrdiu: {
    id: "ukraine-defence-intelligence-chief",
    name: "Head of Ukraine’s defence intelligence",
    role: "government",
  },
  "kharkivoda.gov.ua": {
    id: "kharkiv-oblast-administration",
    name: "Kharkiv oblast military administration",
    role: "military_administration",
  },
  war_monitor: {
    id: "war-monitor",
    name: "war_monitor",
    role: "media",
    note: "A channel on Telegram, known by its name alone.",
  },
};

const known: ReadonlyMap<string, Attributor> = new Map(Object.entries(table));

/** The channel that a source's first part names: of "kpszsu/posts/1" and of "https://t.me/kpszsu/1" the air force's. */
export function channelOf(source: string): Channel {
  const path = source.replace(/^https?:\/\//i, "").replace(/^(?:www\.)?t\.me\//i, "");
  const name = path.split(/[/?#]/, 1)[0]?.toLowerCase() ?? "";
  const slug = name
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 24)
    .replace(/-$/, "");
  return { slug: slug === "" ? "unnamed" : slug, attributor: known.get(name) ?? null };
}

/** The address of a source that is a whole one; null for a part of one, which names no site. */
export function addressOf(source: string): string | null {
  return /^https?:\/\//i.test(source) && URL.canParse(source) ? source : null;
}
