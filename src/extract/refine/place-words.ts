import { narrowClause, type Scene, textBetween } from "../events/clause.js";
import type { MeetingMention } from "../events/meeting-mentions.js";
import { type CityMention, citiesOf, countryOfCity } from "../events/where.js";
import { capitalOf } from "../gazetteer/cities.js";
import type { Standing, Telling } from "./narrative.js";
import type { Reference } from "./references.js";

const BEFORE = 60;
const BEHIND = 90;
/** How far before "capital" its preposition may stand. */
const LEAD = 14;

/** The city that a mention of a meeting points back to: "received him here", "there they met", "back in the capital". */
export function placeMeant(
  scene: Scene,
  mention: MeetingMention,
  standing: Standing,
  { mentioned }: Telling,
): CityMention | null {
  if (mention.kind === "CALL" || mention.name !== null) return null;
  const { meetings } = scene.lexicon;
  const clause = narrowClause(scene, mention);
  const own = mention.city;
  // "met her here and him in Busan": what stands between the one who was met and the place named behind
  const last =
    own === null ? undefined : scene.references.findLast((one) => isOf(one, mention) && one.end <= own.start);
  const from = Math.max(clause.start, mention.start - BEFORE, last?.end ?? 0);
  // "met her in the same city and him in Busan": up to the place that is named behind it
  const to = Math.min(clause.end, own && own.start > mention.end ? own.start : mention.end + BEHIND);
  const around = textBetween(scene, from, to);
  const isBare = own === null || own.start > mention.end;
  const cities = citiesOf(scene).filter(({ end }) => end <= mention.start);
  const before = cities.at(-1)?.name ?? null;
  const name = !isBare
    ? null
    : meetings.here.isIn(around)
      ? (before ?? standing.place?.city ?? standing.named)
      : meetings.there.isIn(around)
        ? (before ?? standing.named ?? standing.place?.city ?? null)
        : own === null && isInCapital(scene, around)
          ? capital(scene, mention, standing)
          : null;
  if (name === null) return null;
  return { start: mention.start, end: mention.end, name, country: countryOfCity(name, mentioned) };
}

const isOf = ({ persons }: Reference, mention: MeetingMention): boolean =>
  persons.some((person) => mention.persons.includes(person));

function isInCapital({ lexicon }: Scene, text: string): boolean {
  const { capital, in: places, at } = lexicon.meetings;
  return capital.all(text).some(({ start }) => {
    const lead = text.slice(Math.max(0, start - LEAD), start);
    return places.isIn(lead) || at.isIn(lead);
  });
}

/** Of the country where the text is, or of the one that it named last. */
function capital({ sentence }: Scene, mention: MeetingMention, standing: Standing): string | null {
  const before = sentence.countries.findLast(({ end, form }) => form === "name" && end <= mention.start);
  const code = before?.code ?? standing.place?.country ?? standing.country;
  return code === null ? null : capitalOf(code);
}
