import type { Article } from "../model/article.js";
import { articleId, wellFormedText } from "./article-id.js";
import { languageOf } from "./language.js";

/** What a format found in a file, before it has an id. */
export interface Draft {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly uri: string | null;
  readonly publishedOn: string | null;
  /** What the file says its language is, when it says so. */
  readonly language: string | null;
  /** The id that front matter gives the article, stable over corrections. */
  readonly key: string | null;
  readonly text: string;
}

/** A draft as an article, with id, language and source key. */
export function toArticle(draft: Draft, file: string): Article {
  const title = wellFormed(draft.title);
  const publisher = wellFormed(draft.publisher);
  const uri = wellFormed(draft.uri);
  const { publishedOn } = draft;
  const text = wellFormedText(draft.text);
  return {
    id: articleId({ title, publisher, uri, publishedOn, text }),
    file,
    title,
    publisher,
    uri,
    language: draft.language ?? languageOf(text),
    publishedOn,
    text,
    sourceKey: wellFormed(draft.key) ?? uri,
  };
}

const wellFormed = (value: string | null): string | null => (value === null ? null : wellFormedText(value));
