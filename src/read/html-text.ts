import type { DomElement, DomNode } from "./dom.js";

/**
 * The parts of a page that a reader does not see, or that are never the article: scripts, menus, forms, pictures with
 * their captions, asides.
 */
const NEVER =
  "script,style,noscript,template,svg,canvas,iframe,object,embed,video,audio,picture,img,figure,figcaption,nav,form,button,input,select,textarea,dialog,menu,head,link,meta,[hidden],[aria-hidden=true],[role=navigation],[role=dialog],[role=alertdialog],[role=banner],[role=contentinfo],[role=complementary],[role=search],body>footer,body>header,aside";

/** Classes and ids of boxes around articles, as whole words: "related-articles", "newsletter_box". */
const BOX =
  /(?:^|[\s_-])(?:related|newsletter|cookies?|consent|gdpr|share|sharing|social|promo|promoted|teasers?|recommend(?:ed|ations?)?|outbrain|taboola|comments?|advert(?:isement)?|ads?|breadcrumbs?|caption|credits?|sidebar|paywall|subscribe|subscription|popup|modal|most-?(?:read|viewed|popular)|trending|also-?read|twitter-tweet|instagram-media|embeds?|embedded|tags?|author-?bio|sr-only|visually-hidden|screen-reader-text|hidden)(?:$|[\s_-])/i;

/** Takes out of a document what nobody sees or what is never the article. Boxes that hold most of the page's text stay. */
export function dropHidden(root: DomElement): void {
  for (const element of [...root.querySelectorAll(NEVER)]) {
    const isHead = element.localName === "head";
    if (!isHead && element.parentNode) element.remove();
  }
  const total = root.textContent?.length ?? 0;
  for (const element of [...root.querySelectorAll("[style],[class],[id]")]) {
    if (!element.parentNode || /^(?:html|body|main|article)$/.test(element.localName)) continue;
    const isInvisible = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
    const isBox = BOX.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
    if (isInvisible || (isBox && (element.textContent?.length ?? 0) < total * 0.3)) element.remove();
  }
}

const BLOCKS = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody thead tfoot tr td th ul center".split(
    " ",
  ),
);
const PARTED = new Set("p h1 h2 h3 h4 h5 h6 ul ol blockquote table section article div".split(" "));

/** The text of an element as a browser would copy it: blocks on lines of their own. */
export function visibleText(root: DomElement): string {
  const out: string[] = [];
  // By hand rather than by recursion: pages may be nested deeper than the stack.
  const stack: (DomNode | string)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === "string") out.push(node);
    else if (node.nodeType === 3) out.push((node.nodeValue ?? "").replace(/\s+/g, " "));
    else if (node.nodeType === 1) open(node as DomElement, out, stack);
  }
  return out
    .join("")
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function open(element: DomElement, out: string[], stack: (DomNode | string)[]): void {
  const name = element.localName;
  if (name === "script" || name === "style" || name === "head") return;
  if (name === "br") {
    out.push("\n");
    return;
  }
  if (BLOCKS.has(name)) {
    const parting = PARTED.has(name) ? "\n\n" : "\n";
    out.push(parting);
    stack.push(parting);
  }
  for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
}
