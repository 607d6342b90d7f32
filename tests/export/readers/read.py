"""Opens the exports in a folder as a notebook does, and prints what came through as JSON."""

import json
import sys
from pathlib import Path

import networkx
import pandas

folder = Path(sys.argv[1])


def graph_of(graph, label):
    return {
        "nodes": {node: values[label] for node, values in graph.nodes(data=True)},
        "links": sorted(
            [source, target, values["type"], values.get("since"), values["sources"], values["disputed"]]
            for source, target, values in graph.edges(data=True)
        ),
    }


def spells(graph):
    return {values["id"]: values["spells"] for _, _, values in graph.edges(data=True) if "spells" in values}


gexf = networkx.read_gexf(folder / "graph.gexf")
nodes = pandas.read_csv(folder / "nodes.csv")
edges = pandas.read_csv(folder / "edges.csv")
timeline = pandas.read_csv(folder / "timeline.csv")
node_link = networkx.node_link_graph(json.loads((folder / "graph.json").read_text("utf-8")), edges="links")

json.dump(
    {
        "gexf": graph_of(gexf, "label"),
        "spells": spells(gexf),
        "graphml": graph_of(networkx.read_graphml(folder / "graph.graphml"), "label"),
        "nodeLink": graph_of(node_link, "label"),
        "nodeIds": nodes["Id"].tolist(),
        "labels": nodes["Label"].tolist(),
        "edges": edges[["Source", "Target", "relationship", "since", "sources", "disputed"]]
        .astype(object)
        .where(edges[["Source", "Target", "relationship", "since", "sources", "disputed"]].notna(), None)
        .values.tolist(),
        "timeline": timeline[["id", "first_day", "last_day"]].astype(object).where(timeline.notna(), None).values.tolist(),
    },
    sys.stdout,
)
