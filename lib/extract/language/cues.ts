import type { Word } from "./word";

/** Words that rules about people ask for, as bits of `Word.people`. */
export const people = {
  bodies: 1,
  /** Brings bodies to light: "found", "recovered". */
  found: 1 << 1,
  /** Tells of bodies that an army hands back: "repatriated". */
  handedBack: 1 << 2,
  couple: 1 << 3,
  evacuation: 1 << 4,
  /** A participle that is a noun for an injury: "wounding". */
  injuring: 1 << 5,
  hospital: 1 << 6,
  /** A grade of injuries: "seriously". */
  grade: 1 << 7,
  /** A condition of the injured: "critical". */
  condition: 1 << 8,
  /** "condition" of "in critical condition". */
  conditionNoun: 1 << 9,
  /** Stands before a condition: "are", "in". */
  beforeCondition: 1 << 10,
  /** Stands for killed and injured together. */
  victim: 1 << 11,
  victims: 1 << 12,
  /** A count of the dead when nothing else is said: "toll". */
  toll: 1 << 13,
  /** As `toll`, when of the dead alone. */
  deathToll: 1 << 14,
  death: 1 << 15,
  /** Joins a toll to its number: "to", "stands". */
  tollLink: 1 << 16,
  /** Before a number, it says that the number was replaced: "previous". */
  replaced: 1 << 17,
  /** Shortly before a number, as `replaced`: "revising". */
  revision: 1 << 18,
  /** Before "from" and a number: "up", "revised". */
  movedFrom: 1 << 19,
  /** A count that was reported: "estimate". */
  estimate: 1 << 20,
  /** A noun for an army's people at the front. */
  army: 1 << 21,
  /** The verb of "the injured include two children". */
  includes: 1 << 22,
  /** As `includes`, where it opens no aside. */
  include: 1 << 23,
  /** Stands for people told of before, never for things: "whom". */
  whom: 1 << 24,
  /** A verb whose object is dead and whose subject is not: "mourned". */
  mourning: 1 << 25,
  /** A hurt that one has: "burns". */
  wounds: 1 << 26,
  /** Stands for a toll told before: "it". */
  tollPronoun: 1 << 27,
  /** Tells that those named after "for" or "of" are sought: "searching", "whereabouts". */
  searched: 1 << 30,
  /** "intensive" of "in intensive care". */
  care: 1 << 29,
  /** Gives a group its number: "numbered", "totalled". */
  counted: 1 << 28,
} as const;

/** Words that rules about weapons ask for, as bits of `Word.arms`. */
export const arms = {
  /** A verb that brings weapons down with a particle: "shot". */
  downs: 1,
  /** That particle: "down", "out". */
  downParticle: 1 << 1,
  down: 1 << 2,
  /** A noun that is never the act it could be: "lives", "fire". */
  neverAct: 1 << 3,
  fire: 1 << 4,
  /** A verb whose act is passive when an auxiliary stands before it: "used". */
  used: 1 << 5,
  vehicle: 1 << 6,
  aerial: 1 << 7,
  /** Links a count of weapons to its number: "to", "reached". */
  countLink: 1 << 8,
  /** A verb of weapons on their way: "flew". */
  reached: 1 << 9,
  /** Suppressed, not shot down: "jammed". */
  suppressed: 1 << 10,
  shotDown: 1 << 11,
  /** A verb that launches those that stand before it: "launched", "sent". */
  launched: 1 << 12,
  /** The one such verb that does so where the noun is left out. */
  launchedOnly: 1 << 13,
  /** Strikes, said of who does it: "hitting". */
  hitting: 1 << 14,
  shot: 1 << 15,
  failed: 1 << 16,
  /** Brings weapons in before their number: "with", "involving". */
  with: 1 << 17,
  /** Opens a list of weapons: "weapons". */
  label: 1 << 18,
  /** A noun that is a weapon of an air attack only with `airborne` before it: "targets". */
  vague: 1 << 19,
  airborne: 1 << 20,
  shell: 1 << 21,
  /** Opens a part: "including". */
  partOpener: 1 << 22,
  /** A kind of missile that stands for it: "ballistic". */
  missileKind: 1 << 23,
  /** Opens a clause in which a whole is told: "and", "that". */
  clauseOpener: 1 << 24,
  /** Goes before a number of which only the place is said again: "and", "plus". */
  again: 1 << 25,
  /** Names the first or the second of two that were told of: "the former". */
  former: 1 << 26,
  latter: 1 << 27,
  /** Gives two numbers to two that were told of, in their order. */
  respectively: 1 << 28,
  /** Tells that weapons do not count as launched: "stockpiled", "costs". */
  idle: 1 << 29,
  /** Before "munitions", it makes them drones. */
  loitering: 1 << 30,
} as const;

/** Words that rules about damage and outages ask for, as bits of `Word.ground`. */
export const ground = {
  damage: 1,
  fire: 1 << 1,
  fires: 1 << 2,
  flames: 1 << 3,
  debris: 1 << 4,
  /** Says that places were hit: "fell", "impacts". */
  hitCue: 1 << 5,
  hits: 1 << 6,
  /** Says that an area was harmed: "casualties", "shelled". */
  areaHarm: 1 << 7,
  /** Says of areas something else: "alert", "annexed". */
  areaOther: 1 << 8,
  alert: 1 << 9,
  home: 1 << 10,
  /** A noun for a home: "flats". */
  homes: 1 << 11,
  residential: 1 << 12,
  /** Says that capacity is lost: "offline". */
  lossOfPower: 1 << 13,
  /** Loses a utility that is named after it: "without", "cut". */
  loss: 1 << 14,
  /** Says by itself that power is lost: "blackout". */
  blackout: 1 << 15,
  powerless: 1 << 16,
  /** Gives a utility back: "restored". */
  gain: 1 << 17,
  /** After a utility's name, it makes that a thing: "grid", "company". */
  utilityThing: 1 << 18,
  /** Ends a list of utilities: "after", "in". */
  endsUtilities: 1 << 19,
  dark: 1 << 20,
  /** Right before a number, it links it to a loss before: "to", "affecting". */
  lossLink: 1 << 21,
  /** As `lossLink`, one word farther off. */
  farLossLink: 1 << 22,
  /** Loses a utility that is named before it: "off", "unavailable". */
  lossAfterName: 1 << 23,
  /** Before a colon, it makes a list one of outages: "without", "cuts". */
  lossLabel: 1 << 24,
  /** Before a number whose loss is told before: "to", "in". */
  carriesOn: 1 << 25,
  /** "outages" of "hours of outages". */
  outages: 1 << 26,
  /** Brings weapons down with "out": "knocked". */
  knocked: 1 << 27,
  /** What is left of what was hit: "ruins". */
  ruins: 1 << 28,
  /** Tells of harm without saying which: "suffered". */
  suffered: 1 << 29,
  /** Before "were", it says again what was said before: "so". */
  again: 1 << 30,
} as const;

/** Whether a word plays one of the parts of `people`; false where there is no word. */
export const isPeople = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.people & parts) !== 0;
/** Whether a word plays one of the parts of `arms`; false where there is no word. */
export const isArms = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.arms & parts) !== 0;
/** Whether a word plays one of the parts of `ground`; false where there is no word. */
export const isGround = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.ground & parts) !== 0;
