import type { Entries } from "../../entries";
import { tag } from "../../word";

function verb(act: Entries["act"] & string, base: string, past: string, ing: string, tags = 0): Entries[] {
  return [
    { words: base, act, form: "base", tags: tag.verb | tags },
    { words: past, act, form: "past", tags: tag.verb | tags },
    { words: ing, act, form: "ing", tags: tag.verb | tags },
  ];
}

/** Verbs, participles and adjectives that say what happened. */
export const acts: readonly Entries[] = [
  ...verb("kill", "kill kills slay slays mourn mourns", "killed slain slew murdered mourned", "killing mourning"),
  ...verb("die", "die dies perish perishes succumb succumbs", "died perished succumbed", "dying perishing"),
  { words: "dead deceased lifeless", act: "die", form: "adjective" },
  ...verb(
    "injure",
    "injure injures wound wounds maim maims",
    "injured wounded maimed concussed lacerated",
    "injuring wounding maiming hurting",
  ),
  { words: "hurt hurts", act: "injure", form: "past", tags: tag.verb },
  { words: "inj", act: "injure", form: "adjective" },
  ...verb("hospitalise", "hospitalise hospitalize", "hospitalised hospitalized", "hospitalising hospitalizing"),
  { words: "homeless", act: "displace", form: "adjective" },
  { words: "missing unaccounted untraced", act: "missing", form: "adjective" },
  { words: "trapped buried", act: "trapped", form: "past" },
  ...verb(
    "rescue",
    "rescue rescues save saves free frees extricate",
    "rescued saved pulled freed extricated unearthed",
    "rescuing saving freeing",
  ),
  ...verb(
    "evacuate",
    "evacuate evacuates relocate resettle",
    "evacuated relocated resettled rehoused",
    "evacuating relocating resettling",
  ),
  ...verb(
    "displace",
    "displace displaces uproot uproots flee flees",
    "displaced uprooted fled",
    "displacing uprooting fleeing",
  ),
  ...verb(
    "launch",
    "launch launches fire fires unleash unleashes deploy deploys send sends release releases drop drops direct directs",
    "launched fired unleashed deployed sent released dropped directed lobbed rained hurled employed used involved comprised featured comprising involving loosed flung thrown threw aimed detected flown flew poured showered",
    "launching firing unleashing deploying sending releasing dropping using employing raining hurling lobbing flinging throwing aiming loosing",
  ),
  { words: "use uses involve involves comprise comprises employ employs", act: "launch", form: "base", tags: tag.verb },
  ...verb(
    "intercept",
    "intercept intercepts down downs neutralise neutralises neutralize neutralizes suppress suppresses repel repels jam jams parry stop stops halt foil foils thwart thwarts",
    "intercepted downed neutralised neutralized suppressed repelled repulsed jammed thwarted eliminated stopped parried foiled halted deflected spoofed swatted countered",
    "intercepting downing neutralising neutralizing suppressing repelling jamming stopping parrying",
  ),
  { words: "interception interceptions", act: "intercept", form: "noun" },
  ...verb(
    "hit",
    "hit hits strike strikes impact impacts slam slams smash smashes plough ploughs ram rams explode explodes",
    "struck penetrated pierced impacted crashed slammed smashed ploughed plowed rammed exploded detonated breached pummeled hurtled",
    "hitting striking penetrating impacting slamming smashing ploughing plowing ramming exploding detonating",
    tag.attack,
  ),
  ...verb(
    "damage",
    "damage damages gut guts shatter shatters batter scorch rip rips tear tears",
    "damaged gutted shattered burned burnt scorched ablaze collapsed affected battered flattened torn ripped tore blown blew smashed broken broke cracked charred mangled",
    "damaging gutting burning flattening tearing ripping shattering blowing",
  ),
  ...verb(
    "destroy",
    "destroy destroys demolish level levels wreck ruin",
    "destroyed demolished levelled leveled wrecked ruined obliterated razed",
    "destroying demolishing wrecking levelling leveling",
  ),
  { words: "destruction", act: "destroy", form: "noun" },
  { words: "hits impacts", head: "strike", isPlural: true },
  ...verb("lose", "lose loses", "lost", "losing"),
  ...verb(
    "cut",
    "cut cuts disrupt disrupts interrupt disconnect disconnects deprive deprives sever severs",
    "disrupted interrupted disconnected de-energised de-energized deprived severed knocked plunged blacked drained stripped robbed",
    "cutting disrupting depriving disconnecting knocking plunging",
  ),
  ...verb(
    "restore",
    "restore restores reconnect",
    "restored reconnected resumed regained reinstated returned repaired",
    "restoring reconnecting repairing returning resuming",
  ),
  ...verb(
    "supply",
    "supply import imports export exports provide deliver produce manufacture buy purchase order need receive donate allocate acquire procure train build assemble make develop recruit mobilise pledge promise sell install transfer require produces provides delivers supplies stockpile get equip request gets sign hold holds possess possesses",
    "supplied imported exported provided delivered produced manufactured bought purchased ordered needed received donated allocated acquired procured trained built assembled pledged promised sold installed transferred stockpiled shipped contributed approved equipped requested secured obtained signed contracted earmarked requires",
    "supplying providing delivering producing manufacturing buying purchasing ordering needing receiving donating building assembling selling installing requesting training",
  ),
  {
    words:
      "deliveries delivery production purchase procurement donation shipment shipments contract stockpile stockpiles stocks package capacity",
    act: "supply",
    form: "noun",
  },
  ...verb(
    "capture",
    "capture detain arrest exchange swap",
    "captured detained arrested exchanged swapped jailed sentenced imprisoned convicted charged abducted deported",
    "capturing detaining arresting exchanging jailing",
  ),
  {
    words:
      "targeted targeting attacked attacking attacks attack bombed bombing bombarded bombarding pounded pounding pummelled pummeled pummeling targeting target shelled shelling assaulted battered hammered hammering blasted rocked subjected raided ravaged",
    tags: tag.attack | tag.verb,
  },
  {
    words:
      "assault strike barrage salvo salvos wave waves bombardment raid raids swarm swarms volley volleys onslaught offensive assaults strikes attack attacks barrages airstrike airstrikes",
    tags: tag.attack,
  },
];
