import { readFileSync } from "node:fs";
import { type DirectiveNode, Kind, parse } from "graphql";
import { KIND_COLOURS } from "../../export/kinds.js";
import { NODE_KINDS } from "../../export/view.js";

/** Facts are large, what they rest on is small; what only serves to find things is smallest. */
const SIZES: Readonly<Record<string, number>> = {
  Country: 80,
  Meeting: 70,
  Person: 60,
  Agreement: 60,
  Organization: 60,
};

/** What is written on a node that has no name. An article without a title begins with its text. */
const CAPTIONS: Readonly<Record<string, string>> = {
  Statement: "{text}",
  Article: "{title} {text}",
  Gift: "{item}",
  Claim: "{property}",
  Sentence: "{text}",
  Dispute: "{property}",
  DisputeVersion: "{value}",
  VisitDispute: "{property}",
  Name: "{key}",
};

/** Labels that the API does not show as types: evidence, and what resolution works with. */
const BELOW_THE_API = ["Sentence", "Name"];
const QUIET = "#8b93a1";
const DISPUTE = "#9a3412";

/**
 * The style sheet of Neo4j Browser (GraSS). Labels come from the schema's `@node` directives, colours are those of the
 * explorer: a type that is added to the API gets its style without a further word.
 */
export function style(
  sdl: string = readFileSync(new URL("../../../schema/api.graphql", import.meta.url), "utf8"),
): string {
  const labels = [...labelsOf(sdl), ...BELOW_THE_API];
  return [
    rule("node", {
      diameter: "50px",
      color: QUIET,
      "border-color": darker(QUIET),
      "text-color-internal": "#FFFFFF",
      "font-size": "10px",
    }),
    rule("relationship", {
      color: "#A5ABB6",
      "shaft-width": "1px",
      "font-size": "8px",
      "text-color-external": "#3b4048",
      caption: "<type>",
    }),
    ...labels.map((label) => {
      const colour = colourOf(label);
      return rule(`node.${label}`, {
        diameter: `${SIZES[label] ?? 44}px`,
        color: colour,
        "border-color": darker(colour),
        "text-color-internal": "#FFFFFF",
        caption: CAPTIONS[label] ?? "{name}",
      });
    }),
  ].join("\n");
}

/** The labels of object types; interfaces such as Node and Entity stand for many kinds, and would hide their styles. */
function labelsOf(sdl: string): string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []).flatMap(labelOf) : [],
  );
}

function labelOf({ name, arguments: values = [] }: DirectiveNode): string[] {
  const value = values.find((argument) => argument.name.value === "label")?.value;
  return name.value === "node" && value?.kind === Kind.STRING ? [value.value] : [];
}

function colourOf(label: string): string {
  const kind = NODE_KINDS.find((one) => one === label.toUpperCase());
  if (kind) return KIND_COLOURS[kind];
  return label.includes("Dispute") ? DISPUTE : QUIET;
}

const rule = (selector: string, properties: Readonly<Record<string, string>>): string =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${name === "caption" ? `"${value}"` : value};\n`)
    .join("")}}\n`;

const darker = (colour: string): string =>
  `#${[1, 3, 5]
    .map((at) =>
      Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.8)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
