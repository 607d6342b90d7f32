import { readFileSync } from "node:fs";
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  type TypeNode,
} from "graphql";
import { describe, expect, it } from "vitest";
import { loadSchema } from "../../src/api/schema.js";

const core = parse(readFileSync(new URL("contract.graphql", import.meta.url), "utf8"));
const served = loadSchema();
const shared = process.env.ENTENTE_CONTRACT;

it.skipIf(!shared)("the core kept here is the one that is agreed on", () => {
  expect(print(core)).toBe(print(parse(readFileSync(shared ?? "", "utf8"))));
});

/** The core abbreviates connections; whatever it names must be served with the same type and default. */
describe("the served schema contains the contract's core:", () => {
  for (const definition of core.definitions) {
    if (!("name" in definition) || !definition.name) continue;
    const name = definition.name.value;
    const type = served.getType(name);
    it(name, () => {
      expect(type, `${name} is missing`).toBeDefined();
      if ("interfaces" in definition) {
        const implemented =
          isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map((each) => each.name) : [];
        expect(implemented.toSorted()).toEqual((definition.interfaces ?? []).map((each) => each.name.value).toSorted());
      }
      if ("values" in definition) {
        expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(
          definition.values?.map((value) => value.name.value),
        );
      }
      for (const field of ("fields" in definition && definition.fields) || []) {
        const here = fieldOf(type, field.name.value);
        expect(signature(here), `${name}.${field.name.value}`).toBe(print(field.type as TypeNode));
        for (const argument of ("arguments" in field && field.arguments) || []) {
          const given = (here as GraphQLField<unknown, unknown>).args.find((arg) => arg.name === argument.name.value);
          expect(given && String(given.type), `${name}.${field.name.value}(${argument.name.value})`).toBe(
            print(argument.type),
          );
          const standard = given?.astNode?.defaultValue;
          expect(standard && print(standard)).toBe(argument.defaultValue && print(argument.defaultValue));
        }
      }
    });
  }

  it("connections have edges, cursors, page info and a count", () => {
    for (const type of Object.values(served.getTypeMap()).filter(({ name }) => name.endsWith("Connection"))) {
      const node =
        type.name === "SearchConnection" || type.name === "TimelineConnection" ? "Node" : type.name.slice(0, -10);
      const edge = type.name.replace("Connection", "Edge");
      expect(signature(fieldOf(type, "edges"))).toBe(`[${edge}!]!`);
      expect(signature(fieldOf(type, "pageInfo"))).toBe("PageInfo!");
      expect(signature(fieldOf(type, "totalCount"))).toBe("Int!");
      expect(signature(fieldOf(served.getType(edge), "node"))).toBe(`${node}!`);
      expect(signature(fieldOf(served.getType(edge), "cursor"))).toBe("String!");
    }
    expect(signature(fieldOf(served.getType("SearchEdge"), "score"))).toBe("Float!");
    expect(signature(fieldOf(served.getType("TimelineEdge"), "date"))).toBe("EdtfDate");
  });
});

describe("the served schema explains itself:", () => {
  it("every type, field, argument and enum value has a description", () => {
    const without: string[] = [];
    for (const type of Object.values(served.getTypeMap())) {
      if (type.name.startsWith("__")) continue;
      if (!type.description) without.push(type.name);
      if (isEnumType(type))
        without.push(
          ...type
            .getValues()
            .filter((each) => !each.description)
            .map((each) => each.name),
        );
      if (!("getFields" in type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) without.push(`${type.name}.${field.name}`);
        for (const arg of "args" in field ? field.args : []) {
          if (!arg.description) without.push(`${type.name}.${field.name}(${arg.name})`);
        }
      }
    }
    expect(without).toEqual([]);
  });
});

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;
const fieldOf = (type: GraphQLNamedType | undefined, name: string): Field | undefined =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields()[name] : undefined;
const signature = (field: Field | undefined): string => String(field?.type);
