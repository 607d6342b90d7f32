/** Markup that is known to be safe: made by `html` alone, so text of an article can never become one. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Content = Markup | string | number | boolean | null | undefined | readonly Content[];

/**
 * A template whose values are escaped, in text and in quoted attributes alike: ``html`<a href="${href}">${name}</a>` ``.
 * Lists are joined; `null`, `undefined` and booleans leave nothing, so `condition && html`…`` reads well.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.reduce((text, part, at) => text + written(values[at - 1]) + part));
}

/** Markup that a trusted function of ours wrote, such as the SVG of a drawing. Never for anything from outside. */
export const trusted = (text: string): Markup => new Markup(text);

function written(value: Content): string {
  if (value === null || value === undefined || typeof value === "boolean") return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(written).join("");
  return String(value).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An address from an article, as a link: only the web, so that `javascript:` stays words. Null otherwise. */
export function webAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}

/** Data for a script, inside `<script type="application/json">`: `<` is escaped so that nothing ends the element. */
export const jsonBlock = (id: string, value: unknown): Markup =>
  trusted(`<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`);
