import type { Entries } from "../../entries";
import { tag } from "../../word";

function nouns(
  head: Entries["head"] & string,
  singular: string,
  plural: string,
  more: Partial<Entries> = {},
): Entries[] {
  return [
    { words: singular, head, ...more },
    { words: plural, head, isPlural: true, ...more },
  ];
}

/** Nouns that a measure counts. */
export const countedNouns: readonly Entries[] = [
  ...nouns(
    "person",
    "person civilian resident man individual victim worker employee rescuer firefighter officer soldier serviceman guard patient passenger driver student teacher journalist tourist citizen inhabitant local adult pensioner pedestrian volunteer foreigner national member engineer sailor paramedic medic doctor nurse colleague policeman teen farmer miner tenant occupant survivor marine cadet builder electrician priest nun monk vendor lawyer reporter sibling grandchild grandmother grandfather hotelier lineman repairman dweller holidaymaker official deputy minister ambassador diplomat lawmaker pilot operator expert analyst artist trainee recruit migrant cyclist shopper relative neighbour neighbor owner son daughter sister brother parent mother father wife husband",
    "people persons civilians residents men individuals victims workers employees rescuers firefighters officers soldiers servicemen guards patients passengers drivers students teachers journalists tourists citizens inhabitants locals adults pensioners pedestrians volunteers foreigners nationals members engineers sailors paramedics medics doctors nurses colleagues policemen teens farmers miners cyclists shoppers relatives neighbours neighbors owners ukrainians russians personnel troops staff crew servicemembers responders bystanders evacuees seafarers townspeople villagers everyone conscripts specialists sons daughters sisters brothers parents spouses couples elderly lawmakers commuters ppl pupils athletes tenants occupants survivors marines cadets builders electricians priests nuns monks vendors lawyers reporters siblings grandchildren kyivans muscovites odesans linemen repairmen dwellers holidaymakers newlyweds orphans clergy parishioners worshippers mourners firemen policewomen businessmen fishermen dockers cooks cashiers officials deputies ministers ambassadors diplomats lawmakers pilots operators experts analysts artists trainees recruits migrants riders motorists visitors guests crewmen infantrymen paratroopers",
  ),
  ...nouns("person", "woman", "women", { subtype: "women" }),
  ...nouns(
    "person",
    "child boy girl minor teenager infant baby toddler kid youngster schoolchild schoolboy schoolgirl pupil newborn adolescent youth",
    "children boys girls minors teenagers infants babies toddlers kids youngsters schoolchildren schoolboys schoolgirls newborns adolescents youths preschoolers",
    { subtype: "children" },
  ),
  ...nouns("lives", "life", "lives"),
  ...nouns("body", "body corpse", "bodies corpses remains"),
  ...nouns("death", "death fatality", "deaths fatalities"),
  ...nouns("injury", "injury", "injuries"),
  ...nouns("casualty", "casualty", "casualties"),
  ...nouns("household", "family household", "families households"),
  ...nouns("customer", "customer consumer subscriber user", "customers consumers subscribers users"),
  ...nouns("settlement", "settlement village town community hamlet", "settlements villages towns communities hamlets"),
  ...nouns("district", "district neighbourhood neighborhood", "districts neighbourhoods neighborhoods"),
  ...nouns("region", "region oblast province", "regions oblasts provinces"),
  ...nouns("location", "location site place spot address", "locations sites places spots addresses"),
  ...nouns("hour", "hour hr h", "hours hrs"),
  { words: "megawatt megawatts mw", head: "megawatt", isPlural: true, tags: tag.unit },
  { words: "gigawatt gigawatts gw", head: "gigawatt", isPlural: true, tags: tag.unit },
];

/** Nouns for weapons, with the names that stand for a kind. */
export const weaponNouns: readonly Entries[] = [
  ...nouns("drone", "drone quadcopter", "drones uavs quadcopters fpvs"),
  { words: "uav uas fpv", head: "drone", tags: tag.modifier },
  ...nouns("drone", "shahed geran", "shaheds gerans", { subtype: "shahed", tags: tag.modifier }),
  ...nouns("drone", "decoy gerbera parodiya imitator lure", "decoys gerberas parodiyas imitators lures", {
    subtype: "decoy",
    tags: tag.modifier,
  }),
  ...nouns("drone", "lancet orlan zala italmas molniya", "lancets orlans molniyas", { tags: tag.modifier }),
  ...nouns("missile", "missile", "missiles"),
  ...nouns("missile", "kinzhal zircon zirkon tsirkon", "kinzhals zircons zirkons", {
    subtype: "hypersonic",
    tags: tag.modifier,
  }),
  ...nouns("missile", "iskander iskander-m oreshnik tochka tochka-u hwasong", "iskanders", {
    subtype: "ballistic",
    tags: tag.modifier,
  }),
  ...nouns("missile", "kalibr iskander-k oniks onyx flamingo neptune storm-shadow atacms taurus", "kalibrs", {
    subtype: "cruise",
    tags: tag.modifier,
  }),
  ...nouns("bomb", "bomb", "bombs"),
  ...nouns("bomb", "kab fab", "kabs fabs", { tags: tag.modifier }),
  ...nouns(
    "munition",
    "munition projectile rocket shell target weapon warhead asset threat mine",
    "munitions projectiles rockets shells targets weapons warheads assets threats submunitions means",
  ),
  { words: "guided glide aerial", tags: tag.modifier },
  { words: "ballistic", tags: tag.modifier, subtype: "ballistic" },
  { words: "cruise", tags: tag.modifier, subtype: "cruise" },
  { words: "hypersonic aeroballistic aero-ballistic", tags: tag.modifier, subtype: "hypersonic" },
  {
    words:
      "attack strike kamikaze combat enemy hostile suicide unmanned long-range short-range medium-range loitering one-way explosive explosive-laden reconnaissance simulator fpv jet-powered shahed-type geran-type iranian-designed iranian-made iranian-style iranian russian-made russian-launched ukrainian-made russian ukrainian decoy various different anti-ship anti-aircraft air-launched sea-launched ground-launched sea-based air-to-surface surface-to-air multiple-launch incoming winged fixed-wing type type- guided anti-radar supersonic subsonic tactical strategic naval sea maritime type-136",
    tags: tag.modifier,
  },
];

/** Nouns for what stands on the ground and is damaged, and for what is no figure of an attack. */
export const groundNouns: readonly Entries[] = [
  ...nouns(
    "building",
    "building house home apartment flat bldg high-rise high-riser block tower cottage structure dormitory dwelling property roof church mosque synagogue cathedral museum shop store garage shed outbuilding mansion office kiosk dacha barn stall pavilion landmark monument theatre theater library monastery chapel hostel cinema hotel supermarket market cafe restaurant",
    "buildings houses homes apartments flats bldgs dachas barns stalls pavilions landmarks monuments nine-storeys tower-blocks theatres theaters libraries monasteries convents chapels hostels cinemas studios high-rises high-risers blocks towers cottages structures dormitories dwellings properties roofs churches mosques synagogues cathedrals museums shops stores garages sheds outbuildings mansions offices premises kiosks households' hotels supermarkets markets cafes restaurants objects",
  ),
  ...nouns(
    "facility",
    "facility plant warehouse enterprise factory object infrastructure refinery depot terminal airfield station port installation business workshop bakery mill elevator granary silo market-hall greenhouse hangar berth pier tank-farm distillery brewery sawmill pharmacy utility outlet institution post-office shipyard locomotive-depot",
    "facilities plants warehouses enterprises factories refineries depots terminals airfields stations ports installations businesses workshops bakeries mills elevators granaries silos greenhouses hangars berths piers distilleries breweries sawmills pharmacies outlets institutions shipyards",
  ),
  ...nouns(
    "facility",
    "hospital clinic maternity ambulance-station polyclinic outpatient infirmary hospice",
    "hospitals clinics polyclinics",
    { subtype: "health" },
  ),
  ...nouns(
    "facility",
    "school kindergarten university college lyceum gymnasium nursery institute academy preschool creche",
    "schools kindergartens universities colleges lyceums gymnasiums nurseries institutes academies preschools creches",
    { subtype: "education" },
  ),
  ...nouns(
    "facility",
    "substation boiler-house transformer chpp chp tpp powerplant boiler",
    "substations transformers chpps chps tpps powerplants boilers boiler-houses",
    {
      subtype: "energy",
    },
  ),
  ...nouns(
    "strike",
    "strike attack assault raid barrage wave explosion blast hit impact salvo bombardment shelling airstrike air-strike launch incident alert clash engagement fire sortie",
    "strikes attacks assaults raids barrages waves explosions blasts impacts salvos bombardments airstrikes air-strikes launches incidents alerts clashes engagements fires sorties shellings",
  ),
  ...nouns(
    "other",
    "tank country nation leader state government delegation meeting talk round point step bill law system launcher aircraft jet helicopter ship vessel boat ferry bus car truck vehicle tram train locomotive bridge generator tonne ton barrel cow dog cat horse animal pet book word comment reply prisoner pow hostage vote seat party poll share stock message post video photo battery radar unit brigade battalion regiment division troop reason question goal time gun vehicle",
    "tanks countries nations leaders states governments delegations meetings talks rounds points steps bills laws systems launchers aircrafts jets helicopters ships vessels boats ferries buses cars trucks vehicles trams trains locomotives bridges generators tonnes tons barrels cows dogs cats horses animals pets books words comments replies prisoners pows hostages votes seats parties polls shares stocks messages posts videos photos batteries radars units brigades battalions regiments divisions reasons questions goals times guns crews teams flights airports cities windows weeks months days years minutes seconds decades centuries members' arrests suspects detainees refugees",
  ),
  {
    words:
      "residential non-residential apartment private multi-storey multi-story five-storey nine-storey civilian civil energy power infrastructure critical industrial administrative medical educational military police emergency rescue utility electricity railway railroad rail transport oil fuel gas children's high-rise multi-apartment detached commercial public medical local healthcare health cultural religious storage agricultural logistics port nuclear thermal hydroelectric electrical generating key terraced listed historic social administrative production food grain cargo municipal state-owned two-storey three-storey four-storey ten-storey multi-family family five-story nine-story non-housing energy-sector mobilised mobilized",
    tags: tag.modifier,
  },
  { words: "animals cows dogs cats horses pets pigs sheep chickens birds cattle livestock", tags: tag.animate },
];

/** Refinements that nouns bring to people who are counted by them. */
export const jobs: Readonly<Record<string, string>> = {
  police: "police policemen",
  military: "soldiers soldier servicemen serviceman servicemembers military troops",
  rescuers: "rescuers rescuer firefighters firefighter",
  medics: "medics paramedics doctors",
  men: "men",
};
