import { parseHTML } from "linkedom";

/** The little of the DOM that reading needs, so that the rest of the project is not typed as if it ran in a browser. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly lastChild: DomNode | null;
  readonly previousSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  cloneNode(isDeep: boolean): DomDocument;
}

/** Parses a page, or a piece of one. Nothing in it is run or fetched. */
export function parsePage(source: string): DomDocument {
  const whole = /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`;
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}
