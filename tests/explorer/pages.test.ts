import type { FastifyInstance } from "fastify";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explorer } from "../../src/explorer/plugin.js";
import { inventedServer } from "./invented-api.js";

let server: FastifyInstance;
beforeAll(async () => {
  server = await inventedServer();
  await server.register(explorer);
});
afterAll(() => server.close());

const get = (url: string) => server.inject({ url, headers: { host: "entente.example" } });

type Page = ReturnType<typeof parseHTML>["document"];

async function page(url: string): Promise<Page> {
  const response = await get(url);
  expect(response.statusCode, response.body).toBe(200);
  return parseHTML(response.body).document;
}

const words = (element: { textContent: string | null } | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("every page", () => {
  it.each([
    "/",
    "/?q=nairobi",
    "/person/person-aas",
    "/country/KEN",
    "/meeting/meeting-nairobi",
    "/agreement/agreement-forest",
  ])("%s forbids whatever is not a file of ours, and has nothing inline", async (url) => {
    const { headers, body } = await get(url);
    expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(body).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    expect(body).not.toMatch(/<style|<script(?![^>]* src=|[^>]*application\/json)/);
  });

  it("answers 404 with what to do for what is not kept", async () => {
    const response = await get("/person/person-nobody");
    expect(response.statusCode).toBe(404);
    expect(response.body).toContain("Search for the name");
  });

  it("says what to do when the API has no answer", async () => {
    const broken = await inventedServer();
    broken.addHook("onRequest", async (request, reply) => {
      if (request.url === "/graphql") return reply.send({ errors: [{ message: "The graph is starting." }] });
    });
    await broken.register(explorer);
    const response = await broken.inject({ url: "/disputes" });
    expect(response.statusCode).toBe(502);
    expect(response.body).toContain("The graph is starting.");
    expect(response.body).toContain("Try again");
  });
});

describe("Find", () => {
  it("offers questions made from what the graph holds", async () => {
    const links = [...(await page("/")).querySelectorAll(".questions a")].map((link) => [
      words(link),
      link.getAttribute("href"),
    ]);
    expect(links).toEqual([
      ["What connects Kenya and Norway?", "/explore?between=KEN,NOR"],
      ["Whom has Ingrid Aas met?", "/person/person-aas"],
      ["What do the sources tell differently?", "/disputes"],
    ]);
  });

  it("asks what two sides signed in a year, filled in from what the graph holds", async () => {
    const form = (await page("/")).querySelector("form.ask")!;
    const given = [...form.querySelectorAll("input:not([type=hidden])")].map((field) => field.getAttribute("value"));
    expect(given).toEqual(["Kenya", "Norway", "2025"]);
    const asked = "/explore?between=Kenya&between=Norway&kind=COUNTRY%2CAGREEMENT&year=2025&view=timeline";
    const { headers } = await get(asked);
    expect(headers.location).toBe(
      "/explore?between=KEN,NOR&from=2025-01-01&to=2025-12-31&kind=COUNTRY,AGREEMENT&view=timeline",
    );
  });

  it("says of a meeting that is only planned that it is", async () => {
    expect(words((await page("/?q=Oslo")).querySelector(".hits li"))).toBe(
      "Return visit to Oslo Meeting plannedNovember 2025",
    );
  });

  it("says what to try when nothing is found", async () => {
    expect(words((await page("/?q=xyz")).querySelector(".empty"))).toContain(
      "Nothing in the articles answers to “xyz”",
    );
  });
});

describe("Thing", () => {
  it("tells a meeting in sentences, each with its independent sources, and marks what is disputed", async () => {
    const facts = [...(await page("/meeting/meeting-nairobi")).querySelectorAll(".fact")].map(words);
    expect(facts).toContain("It took place on 3 March 2025. disputed 1 source");
    expect(facts).toContain("Ingrid Aas took part as Prime Minister of Norway. 2 sources");
    expect(facts).toContain("Wanjiru Kamau took part as President of Kenya. disputed 1 source");
  });

  it("opens the evidence of a fact with the words around it and a citation", async () => {
    const drawer = (await page("/meeting/meeting-nairobi?ev=property:startDate")).querySelector("#drawer")!;
    expect(words(drawer.querySelector("mark"))).toBe("on 3 March 2025");
    expect(words(drawer.querySelector(".around"))).toContain("Wanjiru Kamau received Ingrid Aas in Nairobi");
    expect(drawer.querySelector("[data-copy]")?.getAttribute("data-copy")).toBe(
      "“on 3 March 2025” (The Nairobi Courier, “A treaty for the forests”, 4 March 2025, https://courier.example/forests)",
    );
  });

  it("never links to an address that is not of the web", async () => {
    const links = [...(await page("/meeting/meeting-nairobi?ev=property:startDate")).querySelectorAll("a")];
    expect(links.filter((link) => !/^(\/|#|\?|https?:)/.test(link.getAttribute("href") ?? "")).map(words)).toEqual([]);
  });
});

describe("Explore", () => {
  it("turns names that were typed into ids, so that one picture has one address", async () => {
    const response = await get("/explore?between=norway%2C+Wanjiru+Kamau&from=2025&to=&issue=");
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe("/explore?between=NOR,person-kamau&from=2025-01-01");
  });

  it("says what it did not understand and what to write", async () => {
    const document = await page("/explore?between=NOR,Atlantis&from=soon");
    expect(words(document.querySelector(".faults"))).toBe(
      "“soon” is not a date; write 2025, 2025-11 or 2025-11-01.Nothing here is called “Atlantis”. Search for it to see how the sources write it.",
    );
  });

  it("gives the same picture for the same address", async () => {
    const [one, two] = await Promise.all([get("/explore?between=KEN,NOR"), get("/explore?between=KEN,NOR")]);
    expect(one.body).toBe(two.body);
  });

  it("keeps every place when a node is expanded", async () => {
    const places = async (url: string) => {
      const data = JSON.parse((await page(url)).getElementById("drawing-data")!.textContent!);
      return new Map<string, string>(
        data.nodes.map(({ id, x, y }: { id: string; x: number; y: number }) => [id, `${x} ${y}`]),
      );
    };
    const before = await places("/explore?kind=COUNTRY,MEETING");
    const after = await places("/explore?kind=COUNTRY,MEETING&open=meeting-nairobi");
    expect([...after.keys()].filter((id) => !before.has(id)).sort()).toEqual([
      "agreement-forest",
      "issue-forests",
      "person-aas",
      "person-kamau",
    ]);
    for (const [id, place] of before) expect(after.get(id)).toBe(place);
  });

  it("draws what is disputed dashed, and says so in the table", async () => {
    const drawn = (await page("/explore")).querySelector(".links .disputed");
    expect(drawn?.getAttribute("stroke-dasharray")).toBeTruthy();
    const row = (await page("/explore?view=table")).querySelector("tr.disputed")!;
    const cells = [...row.children].map(words);
    expect(cells).toEqual(["Wanjiru Kamau", "attended", "Talks in Nairobi", "3 March 2025", "1 source disputed"]);
  });

  it("shows a month that is known no better as a bar a month wide, and the planned as an outline", async () => {
    const line = [...(await page("/explore?view=timeline")).querySelectorAll(".timeline li")].find((one) =>
      words(one).includes("Oslo"),
    )!;
    expect(words(line)).toContain("November 2025");
    expect(words(line)).toContain("planned");
    expect(line.querySelector("rect")?.getAttribute("class")).toBe("meeting planned");
    expect(Number.parseFloat(line.querySelector("rect")!.getAttribute("width")!)).toBeGreaterThan(9);
  });

  it("tells below a disputed event who says what, and which is taken", async () => {
    const told = words((await page("/explore?view=timeline")).querySelector(".otherwise"));
    expect(told).toBe("Date: 3 March 2025 (The Nairobi Courier; taken as true) or 4 March 2025 (Nordlicht)");
  });

  it("says what to do where nothing is found", async () => {
    expect(words((await page("/explore?from=2099-01-01")).querySelector(".empty"))).toContain("Drop the filters");
  });
});

describe("Article", () => {
  it("shows its text as text, whatever stands in it", async () => {
    const { body } = await get("/article/sha256:aa11");
    expect(body).not.toContain("<script>alert");
    expect(body).toContain("&#60;script&#62;alert(1)&#60;/script&#62;");
  });

  it("marks spans, each opening the claims that rest on its words", async () => {
    const marks = [...(await page("/article/sha256:aa11")).querySelectorAll(".text a.span")];
    const mark = marks.find((one) => words(one) === "Ingrid Aas")!;
    const opened = await page(mark.getAttribute("href")!.split("#")[0]!);
    expect(words(opened.querySelector(".claims"))).toBe("Participant" + "Ingrid Aas");
  });
});
