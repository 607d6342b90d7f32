import { shortHash } from "../claims/hash.js";
import { startOf } from "../dates/edtf.js";
import type { Article } from "../model/article.js";
import type { MeetingRecord, MentionRecord, PersonRecord } from "../model/mention.js";
import { personalWords } from "../names/personal.js";
import { attendeeKey } from "./compare/attendees.js";
import { coreOf } from "./compare/core-of.js";
import { KINDS } from "./compare/kinds.js";
import type { AgreementForm, Attendee, Form, FormData, MeetingForm, TextForm } from "./form.js";
import { seatOf } from "./office.js";
import { sketchOf } from "./sketch.js";

/** A form with its id, keys and strength. */
export function formOf<D extends FormData>(data: D): Form<D> {
  const kind = KINDS[data.kind];
  const id = `form-${shortHash(data.kind, JSON.stringify(data))}`;
  return { id, kind: data.kind, data, keys: kind.keys(data), isWeak: kind.isWeak(data) };
}

/** What identity is decided on for every mention of an article, by mention id; countries and statements need no deciding. */
export function formsOf(article: Pick<Article, "publishedOn">, records: readonly MentionRecord[]): Map<string, Form> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const meetings = meetingForms(article, records, byId);
  const forms = new Map<string, Form>();
  for (const [id, data] of meetings) forms.set(id, formOf(data));
  for (const [id, data] of agreementForms(article, records, byId, meetings)) forms.set(id, formOf(data));
  const meetingOf = (id: string | null): MeetingForm | null => (id === null ? null : (meetings.get(id) ?? null));
  for (const record of records) {
    switch (record.kind) {
      case "person": {
        const { kind, name, office, country, organization } = record;
        const aliases = record.aliases.filter((alias) => personalWords(alias).length > 1);
        forms.set(record.id, formOf({ kind, name, aliases, office, country, organization }));
        break;
      }
      case "organization":
        forms.set(
          record.id,
          formOf({ kind: record.kind, name: record.name, aliases: record.aliases, country: record.country }),
        );
        break;
      case "issue":
        forms.set(record.id, formOf({ kind: record.kind, name: record.name }));
        break;
      case "visit": {
        const { kind, country, startDate, endDate } = record;
        const visitors = record.visitors.flatMap((id) => attendee(byId, id));
        forms.set(record.id, formOf({ kind, visitors, country, startDate, endDate, around: article.publishedOn }));
        break;
      }
      case "gift": {
        const nameOf = (id: string | null): string | null =>
          id === null ? null : (attendee(byId, id)[0]?.name ?? null);
        const hands = { giver: nameOf(record.giver), recipient: nameOf(record.recipient) };
        forms.set(
          record.id,
          formOf({ kind: record.kind, item: record.item, ...hands, meeting: meetingOf(record.meeting) }),
        );
        break;
      }
    }
  }
  return forms;
}

const attendee = (byId: ReadonlyMap<string, MentionRecord>, id: string): Attendee[] => {
  const person = byId.get(id);
  return person?.kind === "person" ? [{ name: person.name, country: person.country, seat: seatOf(person.office) }] : [];
};

function meetingForms(
  article: Pick<Article, "publishedOn">,
  records: readonly MentionRecord[],
  byId: ReadonlyMap<string, MentionRecord>,
) {
  const own = records.filter((record): record is MeetingRecord => record.kind === "meeting");
  const forms = own.map((record): [string, MeetingForm] => {
    const parts = own.filter(({ partOf, startDate }) => partOf === record.id && startDate !== null);
    const larger = record.partOf === null ? undefined : byId.get(record.partOf);
    return [
      record.id,
      {
        kind: "meeting",
        meetingKind: record.meetingKind,
        status: record.status,
        name: record.name,
        participants: record.participants.flatMap((id) => attendee(byId, id)),
        countries: record.countries,
        organizations: record.organizations.flatMap((id) => nameOf(byId.get(id))),
        startDate: record.startDate,
        endDate: record.endDate,
        city: record.city,
        country: record.country,
        partOf: larger?.kind === "meeting" ? larger.name : null,
        around: parts.map(({ startDate }) => startOf(startDate)!).sort()[0] ?? article.publishedOn,
        apart: [],
      },
    ];
  });
  return toldApart(forms);
}

const nameOf = (record: MentionRecord | undefined): string[] =>
  record !== undefined && "name" in record && record.name ? [record.name] : [];

function agreementForms(
  article: Pick<Article, "publishedOn">,
  records: readonly MentionRecord[],
  byId: ReadonlyMap<string, MentionRecord>,
  meetings: ReadonlyMap<string, MeetingForm>,
) {
  const forms = records.flatMap((record): [string, AgreementForm][] => {
    if (record.kind !== "agreement") return [];
    return [
      [
        record.id,
        {
          kind: "agreement",
          agreementKind: record.agreementKind,
          level: record.level,
          count: record.count,
          name: record.name,
          parties: record.parties,
          signatories: record.signatories.flatMap((id) => nameOf(byId.get(id))),
          amounts: record.amounts.map(({ value, currency }) => `${value} ${currency}`),
          issues: record.issues.flatMap((id) => nameOf(byId.get(id))),
          signedOn: record.signedOn,
          meeting: record.meeting === null ? null : (meetings.get(record.meeting) ?? null),
          around: article.publishedOn,
          apart: [],
        },
      ],
    ];
  });
  return toldApart(forms);
}

/**
 * One article that tells of two things much alike tells them apart: "the summit in Gyeongju" and "their second summit".
 * Each form remembers the others, so that no other article's report can be both.
 */
function toldApart<F extends MeetingForm | AgreementForm>(forms: readonly (readonly [string, F])[]): Map<string, F> {
  const compare = (a: F, b: F) =>
    (KINDS[a.kind] as { compare(a: F, b: F): { verdict: string; score: number } }).compare(a, b);
  return new Map(
    forms.map(([id, form]) => {
      const others = forms.filter(([other, its]) => {
        if (other === id) return false;
        const { verdict, score } = compare(form, its);
        // Nearly certain to be one: the reader named one thing twice.
        return verdict !== "different" && score < (form.kind === "meeting" ? 0.9 : 0.96);
      });
      return [id, { ...form, apart: [...new Set(others.map(([, its]) => coreOf(its)))].sort() }];
    }),
  );
}

/** A text as it is compared with others, to find copies and translations. */
export function textFormOf(
  article: Pick<Article, "id" | "text" | "language">,
  records: readonly MentionRecord[],
  order: ReadonlyMap<string, number>,
): Form<TextForm> {
  const people = new Map(
    records.filter((record): record is PersonRecord => record.kind === "person").map((person) => [person.id, person]),
  );
  const quotations = records
    .filter((record) => record.kind === "statement" && record.direct)
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .flatMap((record): [string, number][] => {
      if (record.kind !== "statement") return [];
      const speaker = record.speaker === null ? undefined : people.get(record.speaker);
      const words = record.text.split(/\s+/).length;
      return words < 3 ? [] : [[speaker === undefined ? "?" : attendeeKey(speaker.name), words]];
    });
  return formOf({
    kind: "text",
    articleId: article.id,
    language: article.language,
    ...sketchOf(article.text),
    quotations,
  });
}
