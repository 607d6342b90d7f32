import type { Extraction } from "../../model/extraction.js";
import type { Gold } from "../gold.js";
import type { Marks } from "../marks.js";
import { foldName, formsOf } from "../name-forms.js";
import { pairUp } from "../pair-up.js";
import { isOffice, oneOf } from "../right-values.js";

/** Scores what is known by its name or code: countries, persons with office and country, organizations. */
export function scoreNames(gold: Gold, { countries, persons, organizations }: Extraction, marks: Marks): void {
  const codes = [...new Set(countries.map(({ code }) => code))].map((code) => ({ code }));
  const isSameCode = (a: { code: string }, b: { code: string }) => Number(a.code === b.code);
  marks.pairing("countries", pairUp(gold.countries, codes, isSameCode), ({ code }) => code);

  const pairing = pairUp(gold.persons, persons, nameAffinity);
  marks.pairing("persons", pairing, ({ name }) => name);
  for (const { gold: expected, prediction: got } of pairing.required) {
    if (expected.office) {
      const isRight = oneOf(expected.office, expected.officeAlso).some((office) =>
        isOffice(office, got.office, gold.language),
      );
      marks.share("personOffice", expected.name, isRight, { expected: expected.office, got: got.office });
    }
    if (expected.country) {
      const isRight = expected.country === got.country;
      marks.share("personCountry", expected.name, isRight, { expected: expected.country, got: got.country });
    }
  }

  marks.pairing("organizations", pairUp(gold.organizations, organizations, nameAffinity), ({ name }) => name);
}

const nameAffinity = (gold: { name: string; aliases?: readonly string[] }, { name }: { name: string }): number =>
  Number(formsOf(gold).includes(foldName(name)));
