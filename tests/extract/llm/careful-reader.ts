import type { Gold } from "../../../src/evaluate/gold.js";
import { lexiconOf } from "../../../src/extract/languages/index.js";
import type { Answer, Quoted } from "../../../src/extract/llm/answer.js";
import { foldedWords } from "../../../src/names/fold.js";

/** How many sentences a careful reader quotes for one item. */
const QUOTED = 3;

/**
 * The answer of a reader who finds what the gold lists and quotes, for each item, the sentences that have most of its
 * words. It stands in for a model: what it says is right, and how it says it is only a reader's.
 */
export function carefulAnswer(gold: Gold, text: string): Answer {
  const quote = quoter(text, gold.language);
  const surnames = (names: readonly string[] = []) => names.flatMap((name) => [name, name.split(" ").at(-1) ?? ""]);
  const dates = (date: string | null | undefined) => (date ? spelledOut(date, gold.language) : []);
  const cities = (item: { city?: string | null; cityForms?: readonly string[] }) => [
    ...(item.city ? [item.city] : []),
    ...(item.cityForms ?? []),
  ];
  return {
    countries: gold.countries.map(({ code }) => ({ code, evidence: quote.country(code) })),
    persons: gold.persons.map(({ name, aliases = [], office = null, country = null }) => ({
      name,
      aliases,
      office,
      country,
      organization: null,
      evidence: quote.best([name, ...aliases, ...(office ? [office] : [])]),
    })),
    organizations: gold.organizations.map(({ name, aliases = [] }) => ({
      name,
      aliases,
      country: null,
      evidence: quote.best([name, ...aliases]),
    })),
    meetings: gold.meetings.map((meeting, at) => ({
      key: meeting.key ?? `m${at}`,
      kind: (meeting.kind ?? "OTHER") as never,
      status: (meeting.status ?? "HELD") as never,
      name: null,
      participants: meeting.participants ?? [],
      countries: meeting.countries ?? [],
      organizations: [],
      startDate: meeting.startDate ?? null,
      endDate: meeting.endDate ?? null,
      durationMinutes: (meeting as { durationMinutes?: number }).durationMinutes ?? null,
      city: meeting.city ?? null,
      country: null,
      partOf: (meeting as { partOf?: string }).partOf ?? null,
      issues: [],
      confidence: 0.9,
      evidence: quote.best([...surnames(meeting.participants), ...cities(meeting), ...dates(meeting.startDate)]),
    })),
    visits: gold.visits.map((visit) => ({
      kind: null,
      status: "HELD",
      visitors: visit.visitors ?? [],
      country: visit.country,
      startDate: visit.startDate ?? null,
      endDate: visit.endDate ?? null,
      confidence: 0.9,
      evidence: [
        ...quote.best([...surnames(visit.visitors), ...dates(visit.startDate), "visit", "Besuch", "visita", "visite"]),
        ...quote.country(visit.country),
      ],
    })),
    agreements: gold.agreements.map((item) => ({
      kind: item.kind as never,
      status: (item.status ?? "SIGNED") as never,
      level: (item.level ?? null) as never,
      count: item.count ?? 1,
      name: null,
      parties: item.parties ?? [],
      signatories: [],
      amounts: item.amounts ?? [],
      term: item.term ?? null,
      issues: [],
      signedOn: null,
      meeting: (item as { meeting?: string }).meeting ?? null,
      confidence: 0.9,
      evidence: quote.agreement(
        item,
        item.kind === "MOU" ? ["memorand", "MOU", "Absichtserkl"] : [item.topic ?? "agreement"],
      ),
    })),
    statements: gold.statements
      .filter(({ indirect }) => !indirect)
      .map(({ speaker, starts }) => {
        const said = quote.from(starts);
        return {
          speaker: gold.persons.some(({ name }) => name === speaker) ? (speaker ?? null) : null,
          direct: true,
          text: said,
          meeting: null,
          evidence: [{ text: said }],
        };
      }),
    gifts: gold.gifts.map(({ giver = null, recipient = null, item }) => ({
      giver,
      recipient,
      item,
      meeting: null,
      evidence: quote.best([...surnames([giver ?? "", recipient ?? ""]), item, item]),
    })),
    issues: [],
  };
}

function quoter(text: string, language: string) {
  const sentences = [...text.matchAll(/[^\n]+/g)].flatMap(([line]) =>
    [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(line)]
      .map(({ segment }) => segment.trim())
      .filter((segment) => /\p{L}/u.test(segment)),
  );
  const lexicon = lexiconOf(language);
  const hits = (sentence: string, words: readonly string[]) => {
    const folded = ` ${foldedWords(sentence).join(" ")} `;
    return words.filter((word) => word !== "" && folded.includes(` ${foldedWords(word).join(" ")}`)).length;
  };
  const ranked = (words: readonly string[]) =>
    sentences.map((sentence) => ({ sentence, score: hits(sentence, words) })).sort((a, b) => b.score - a.score);
  const best = (words: readonly string[]): Quoted[] =>
    ranked(words)
      .slice(0, QUOTED)
      .filter(({ score }) => score > 0)
      .map(({ sentence }) => ({ text: sentence }));
  return {
    best,
    country: (code: string): Quoted[] => {
      const sentence = sentences.find((one) => lexicon.countries.all(one).some(({ value }) => value?.code === code));
      return [{ text: sentence ?? sentences[0] ?? "" }];
    },
    agreement: (
      { count = 1, amounts = [] }: { count?: number; amounts?: readonly { value: number }[] },
      words: readonly string[],
    ): Quoted[] => {
      const hasCount = (sentence: string) =>
        count === 1 || lexicon.quantities.counts(sentence).some(({ value }) => value === count);
      const hasAmount = (sentence: string) =>
        amounts.filter(({ value }) => lexicon.money(sentence).some((found) => found.value === value)).length;
      const scored = sentences.map((sentence) => ({
        sentence,
        score: (count > 1 && hasCount(sentence) ? 3 : 0) + 2 * hasAmount(sentence) + hits(sentence, words),
      }));
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, QUOTED)
        .map(({ sentence }) => ({ text: sentence }));
    },
    /** The quotation that begins with these words, to its closing mark. */
    from: (starts: string): string => {
      const pattern = foldedWords(starts).join("[^\\p{L}\\p{N}]+");
      const plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
      const found = new RegExp(pattern, "iu").exec(plain.length === text.length ? plain : text);
      const at = found?.index ?? text.indexOf(starts);
      if (at < 0) return starts;
      const rest = text.slice(at);
      const end = /["”“»«]|\n|$/.exec(rest.slice(starts.length))?.index ?? 0;
      return rest.slice(0, starts.length + end).trim();
    },
  };
}

/** Ways in which a text may write a date: enough to find its sentence. */
function spelledOut(date: string, language: string): string[] {
  const [year = "", month = "", day = ""] = (date.split("/")[0] ?? "").split("-");
  if (!month || !day) return month ? [] : [year];
  const time = new Date(`${year === "XXXX" ? "2024" : year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return [];
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }).format(time);
  const longMonth = name({ month: "long" });
  return [
    `${Number(day)} ${longMonth}`,
    `${longMonth} ${Number(day)}`,
    `${Number(day)} de ${longMonth}`,
    `${Number(day)}. ${longMonth}`,
    name({ weekday: "long" }),
  ];
}
