import type { GiftRecord } from "../model/mention.js";
import type { Facts, Link } from "./facts.js";
import { backing, groupBy, mostSaid, votesOn } from "./tally.js";
import type { Refer, ThingView } from "./view.js";

/** A gift, from whom to whom; without either it is kept by what is known. */
export function projectGift(view: ThingView<GiftRecord>, refer: Refer): Facts {
  const { mentions } = view;
  const links: Link[] = [];
  const hands = (property: "giver" | "recipient" | "meeting", type: Link["type"]) => {
    const found = mentions.flatMap((mention) => {
      const id = mention.record[property];
      const referred = id === null ? undefined : refer(id);
      if (id === null || referred === undefined) return [];
      const value =
        property === "meeting"
          ? id.slice(id.indexOf("#meeting:") + 9)
          : ((referred.record as { name?: string }).name ?? "");
      return [{ entity: referred.entity, vote: votesOn([mention], property, () => [value])[0]! }];
    });
    const most = [...groupBy(found, ({ entity }) => entity)].sort(([, a], [, b]) => b.length - a.length)[0];
    if (most === undefined) return;
    const [entity, seen] = most;
    const [from, to] = property === "giver" ? [entity, view.id] : [view.id, entity];
    links.push({ type, from, to, properties: backing(seen.map(({ vote }) => vote)) });
  };
  hands("giver", "GAVE");
  hands("recipient", "GIVEN_TO");
  hands("meeting", "GIVEN_AT");
  const english = mentions.filter(({ article }) => article.language === "en");
  return {
    id: view.id,
    labels: ["Gift"],
    properties: {
      item: mostSaid(votesOn(english.length > 0 ? english : mentions, "item", (r) => [r.item])) ?? "",
      sources: new Set(mentions.map(({ article }) => article.voice)).size,
      disputed: false,
    },
    links,
    names: [],
    disputes: [],
    verdicts: new Map(),
    places: [],
  };
}
