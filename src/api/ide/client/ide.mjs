import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { EXAMPLES } from "./examples.mjs";

const fetcher = createGraphiQLFetcher({ url: "/graphql", headers: { "apollo-require-preflight": "1" } });
const asked = new URLSearchParams(location.search);
const query = asked.get("query");

createRoot(document.getElementById("ide")).render(
  createElement(GraphiQL, {
    fetcher,
    defaultTabs: EXAMPLES.map((example) => ({ query: example })),
    ...(query ? { query, variables: asked.get("variables") ?? "" } : {}),
    isHeadersEditorEnabled: false,
    defaultEditorToolsVisibility: "variables",
  }),
);
