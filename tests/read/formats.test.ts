import { describe, expect, it } from "vitest";
import { toArticle } from "../../src/read/draft.js";
import { readHtml } from "../../src/read/html.js";
import { readJson } from "../../src/read/json.js";
import { readMarkdown } from "../../src/read/markdown.js";

const FIRST =
  "Kenia und Togo haben sich am Dienstag in Nairobi auf ein Abkommen über die Fischerei geeinigt, teilten beide Regierungen mit.";
const SECOND =
  "„Wir haben einen langen Weg hinter uns“, sagte Präsident Amos Otieno nach dem Treffen mit Kossi Agbeko.";
const THIRD = "Agbeko lud seinen Gastgeber für den Mai nach Lomé ein, wo auch die Häfen Thema sein sollen.";

const PAGE = `<!doctype html><html lang="yo"><head><title>Kenia und Togo einigen sich | Hafenpost</title>
<meta property="og:site_name" content="Hafenpost"><link rel="canonical" href="https://hafenpost.example/kenia">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Einigung","datePublished":"2031-03-04T10:00:00+01:00"}]}</script>
<script>document.title = "Gipfel in Oslo"</script></head><body>
<nav><a>Startseite</a><a>Politik</a></nav>
<div class="cookie-banner"><p>Diese Seite verwendet Kekse, und zwar reichlich.</p></div>
<article><h1>Kenia und Togo einigen sich</h1><h2>Fischer dürfen bald in den Gewässern beider Länder fangen</h2>
<p class="byline">Von Jana Weiß</p><time datetime="2031-03-05">5. März 2031</time>
<figure><img src="a.jpg" alt="Otieno in Oslo"><figcaption>Otieno begrüßt seinen Gast.</figcaption></figure>
<p>${FIRST}</p><p style="display:none">Ein Gipfel in Oslo, den niemand sieht, fand nie statt.</p>
<p>${SECOND}</p><aside><p>Lesen Sie auch: Ghana und Benin streiten über die Grenze.</p></aside>
<p hidden>Auch das sieht niemand, der diese Seite liest.</p><p>${THIRD}</p>
<div class="related-articles"><h3>Mehr</h3><p>Gipfel in Accra verschoben, teilte Präsident Mensah mit.</p></div></article>
<footer>© 2031 Hafenpost. Impressum</footer></body></html>`;

describe("readHtml", () => {
  it("keeps headline, standfirst and paragraphs, and takes the facts from the head", () => {
    const draft = readHtml(PAGE, "a.html");
    expect(draft).toEqual({
      title: "Kenia und Togo einigen sich",
      publisher: "Hafenpost",
      uri: "https://hafenpost.example/kenia",
      publishedOn: "2031-03-04",
      language: null,
      key: null,
      text: ["Fischer dürfen bald in den Gewässern beider Länder fangen", FIRST, SECOND, THIRD].join("\n\n"),
    });
  });

  it("tells the language from the article and not from the frame", () => {
    expect(toArticle(readHtml(PAGE, "a.html"), "a.html").language).toBe("de");
  });

  it("takes the date from <time> when the head has none, and no address that is no web address", () => {
    const page = PAGE.replace(/<script type[\s\S]*?<\/script>/, "").replace(
      "https://hafenpost.example/kenia",
      "javascript:alert(1)",
    );
    expect(readHtml(page, "a.html")).toMatchObject({ publishedOn: "2031-03-05", uri: null });
  });

  it.each([
    `<blockquote class="twitter-tweet"><p lang="en">Great to host President Lund in Oslo! We signed a pact.</p></blockquote>`,
    `<div class="embed"><p>Präsident Otieno mit König Harald in Oslo, März 2029</p></div>`,
    `<div class="most-viewed"><ol><li>König Harald empfängt Otieno in Oslo</li></ol></div>`,
    `<p>Diesen Artikel weiterlesen mit Hafenpost Plus: jetzt kostenlos testen, jederzeit kündbar.</p>`,
  ])("leaves out what stands between the paragraphs and is none of them: %s", (box) => {
    const { text } = readHtml(PAGE.replace(`<p>${SECOND}</p>`, `<p>${SECOND}</p>${box}`), "a.html");
    expect(text).toBe(readHtml(PAGE, "a.html").text);
  });

  it("reads a piece of HTML without head and body", () => {
    expect(readHtml(`<p>${FIRST}<p>${THIRD}`, "a.html").text).toBe(`${FIRST}\n\n${THIRD}`);
  });
});

describe("readMarkdown", () => {
  it("takes front matter as the facts and the rest as the text that a reader sees", () => {
    const source = `---\nid: lake-7\ntitle: "Fish: a treaty"\ndate: 2031-03-04\nurl: https://lake.example/7\npublisher: The Lake\nlang: en-GB\n---\n# Fish: a treaty\n\nMinisters **Ola Berg** and [Ann Lee](https://lake.example/lee) met in *Oslo* on Monday.[^1]\n\n![Oslo](oslo.jpg)\n\n> “Cod knows no border,” Berg said.\n\n<!-- cut -->\n- They signed a treaty on cod.\n`;
    expect(readMarkdown(source, "a.md")).toEqual({
      title: "Fish: a treaty",
      publisher: "The Lake",
      uri: "https://lake.example/7",
      publishedOn: "2031-03-04",
      language: "en",
      key: "lake-7",
      text: "Ministers Ola Berg and Ann Lee met in Oslo on Monday.\n\n“Cod knows no border,” Berg said.\n\nThey signed a treaty on cod.",
    });
  });

  it.each([
    ["titel: Fischerei\nDatum: 4.3.2031\nquelle: Seebote", "Fischerei", "2031-03-04", "Seebote"],
    ["titre: Pêche\npublié-le: 4 mars 2031\néditeur: Le Lac", "Pêche", "2031-03-04", "Le Lac"],
    ["título: Pesca\nfecha: 05/03/2031\nmedio: El Lago", "Pesca", "2031-03-05", "El Lago"],
    ["titulo: Pesca\ndata: 2031-03-04\nveículo: O Lago", "Pesca", "2031-03-04", "O Lago"],
    ["titolo: Pesca\ndata: [1, 2]\ntestata: Il Lago", "Pesca", null, "Il Lago"],
  ])("knows the facts under their names in other languages: %j", (head, title, publishedOn, publisher) => {
    const { text, ...facts } = readMarkdown(`---\n${head}\n---\nMinisters met in Oslo on Monday.\n`, "a.md");
    expect(facts).toMatchObject({ title, publishedOn, publisher });
    expect(text).toBe("Ministers met in Oslo on Monday.");
  });

  it("takes the first heading as the title when there is no front matter", () => {
    expect(
      readMarkdown("# Talks in Oslo\n\nMinisters Ola Berg and Ann Lee met in Oslo on Monday.", "a.md"),
    ).toMatchObject({
      title: "Talks in Oslo",
      text: "Ministers Ola Berg and Ann Lee met in Oslo on Monday.",
    });
  });

  it("leaves snake_case, sums and stars alone", () => {
    const text = "The code name of the talks was lake_side_talks, and 3 * 4 * 5 delegates came to Oslo.";
    expect(readMarkdown(text, "a.md").text).toBe(text);
  });
});

describe("readJson", () => {
  it("reads the fields of feeds, with the text as HTML", () => {
    const item = {
      headline: "Fish",
      content: `<p>${FIRST}</p><p>${THIRD}</p>`,
      publishedAt: "2031-03-04T01:00:00Z",
      source: { id: null, name: "The Lake" },
      link: "https://lake.example/1",
      id: 7,
    };
    expect(readJson(JSON.stringify({ articles: [item] }), "a.json")).toEqual([
      {
        file: "a.json",
        draft: {
          title: "Fish",
          publisher: "The Lake",
          uri: "https://lake.example/1",
          publishedOn: "2031-03-04",
          language: null,
          key: "7",
          text: `${FIRST}\n\n${THIRD}`,
        },
      },
    ]);
  });

  it("reads seconds and milliseconds as dates", () => {
    const [a, b] = readJson(
      JSON.stringify([
        { text: FIRST, date: 1930000000 },
        { text: FIRST, date: 1930000000000 },
      ]),
      "a.json",
    );
    expect([a, b].map((item) => item && "draft" in item && item.draft.publishedOn)).toEqual([
      "2031-02-27",
      "2031-02-27",
    ]);
  });
});
