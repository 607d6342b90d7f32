import { describe, expect, test } from "vitest";
import { knownLeader, knownSurname } from "../../../src/extract/gazetteer/leaders.js";

describe("a leader is known in the spelling of every language", () => {
  test.each([
    ["UKR", "Wolodymyr Selenskyj|Volodymyr Zelensky|Volodímir Zelenski|Volodymyr Zelenskyj"],
    ["RUS", "Vladimir Poutine|Wladimir Putin|Vladímir Putin|Sergueï Lavrov|Sergej Lawrow|Serguéi Lavrov"],
    ["BLR", "Alexander Lukaschenko|Alexandre Loukachenko|Aleksandr Lukashenko|Aleksander Lukašenko"],
    ["TUR", "Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Tayyip Erdoğan"],
    ["ISR", "Benjamin Netanjahu|Benyamin Nétanyahou|Benjamín Netanyahu|Benjamin Netanyahu"],
    ["PSE", "Abu Masen|Mahmud Abbas|Mahmoud Abbas|Abu Mazen"],
    ["CHN", "Xi Jinping|Mao Tse-tung|Mao Zedong"],
    ["IRN", "Mahmud Ahmadinedschad|Mahmoud Ahmadinejad|Massud Peseschkian|Masoud Pezeshkian|Abás Araqchí"],
    ["SYR", "Baschar al-Assad|Bachar el-Assad|Bashar al Asad|Ahmed al-Scharaa|Ahmed al-Charaa"],
    ["EGY", "Abdel Fattah al-Sisi|Abdelfatah al Sisi|Abdel Fattah al-Sissi|Hosni Moubarak"],
    ["GEO", "Salome Surabischwili|Salomé Zourabichvili|Michail Saakaschwili"],
    ["KAZ", "Kassym-Schomart Tokajew|Kasim-Yomart Tokáyev"],
    ["USA", "Joseph R. Biden Jr.|Joe Biden|George W. Bush|George Bush|Franklin D. Roosevelt"],
    ["VAT", "Giovanni Paolo II|Johannes Paul II.|Jean-Paul II|Papa Francesco|Leone XIV"],
  ])("%s: %s", (country, names) => {
    for (const name of names.split("|")) expect.soft(knownLeader(name)?.country, name).toBe(country);
  });
});

test("of namesakes the one in office, or whose country the text speaks of, is meant", () => {
  expect(knownLeader("Albert II", { year: 1999 })?.country).toBe("BEL");
  expect(knownLeader("Albert II", { year: 2019 })?.country).toBe("MCO");
  expect(knownLeader("Albert II", { year: 2022, mentioned: new Set(["BEL", "COD"]) })?.country).toBe("BEL");
});

test("a leader out of office is a former one, around the turn of it not yet", () => {
  expect(knownLeader("Angela Merkel", { year: 2015 })).toMatchObject({ rank: "HEAD_OF_GOVERNMENT", isFormer: false });
  expect(knownLeader("Angela Merkel", { year: 2022 })?.isFormer).toBe(false);
  expect(knownLeader("Angela Merkel", { year: 2024 })?.isFormer).toBe(true);
  expect(knownLeader("Dmitry Medvedev", { year: 2010 })?.rank).toBe("HEAD_OF_STATE");
  expect(knownLeader("Dmitry Medvedev", { year: 2016 })?.rank).toBe("HEAD_OF_GOVERNMENT");
});

test("who heads a body of many states is of no country while in that office", () => {
  expect(knownLeader("António Guterres", { year: 2023 })?.country).toBeNull();
  expect(knownLeader("António Guterres", { year: 1999 })?.country).toBe("PRT");
  expect(knownLeader("Mark Rutte", { year: 2025 })?.country).toBeNull();
  expect(knownLeader("Mark Rutte", { year: 2016 })?.country).toBe("NLD");
  // undated, the text has to say so
  expect(knownLeader("António Costa")?.country).toBe("PRT");
  expect(knownLeader("António Costa", { isOfOrganization: true })?.country).toBeNull();
});

test("a surname alone tells a leader only where it is no word and no other country's", () => {
  for (const surname of ["Putin", "Macron", "Sheinbaum", "Ouattara"]) expect.soft(knownSurname(surname)).toBe(true);
  for (const word of [
    "May",
    "Brown",
    "Bush",
    "Rice",
    "Major",
    "Kurz",
    "Franco",
    "Soares",
    "Kim",
    "Frieden",
    "Klima",
    "Seguro",
  ])
    expect.soft(knownSurname(word), word).toBe(false);
});

test("nobody is known by a name that only resembles one", () => {
  for (const name of ["Ahmed Hassan", "Mohamed Hassan", "Marta Pereira", "John Miller", "Ana López", "Peter Meier"])
    expect.soft(knownLeader(name), name).toBeNull();
});
