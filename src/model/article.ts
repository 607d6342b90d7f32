/** What was read: one text with what its file says about it. */
export interface Article {
  /** `sha256:…` over text, title, publisher, address and date, so the same article has the same id wherever it lies. */
  readonly id: string;
  /** Where it was read from, as the user named it; for messages only, no part of the identity. */
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The address of the article on the web, when the file states one. */
  readonly uri: string | null;
  /** BCP 47 primary subtag, such as "en"; "und" when it cannot be told. */
  readonly language: string;
  /** YYYY-MM-DD, or null when the file does not say. */
  readonly publishedOn: string | null;
  /** The main text as kept. Every offset in the project is a UTF-16 offset into it. */
  readonly text: string;
  /** What stays the same when an article is corrected: its front-matter id, else its address, else null. */
  readonly sourceKey: string | null;
}
