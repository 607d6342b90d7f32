import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens a GEXF file as Gephi does, without a screen, and prints its nodes and edges with places and times. */
class OpenInGephi {
  public static void main(String[] args) throws Exception {
    var projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    var workspace = projects.getCurrentWorkspace();
    var imports = Lookup.getDefault().lookup(ImportController.class);
    var container = imports.importFile(new java.io.File(args[0]));
    // As it is chosen in docs/visualize.md: parallel edges stay apart.
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    // Gephi centres a picture that it opens; the numbers of the file are what is looked at here.
    container.getLoader().setAutoScale(false);
    imports.process(container, new DefaultProcessor(), workspace);
    var graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    var out = new java.io.PrintStream(System.out, true, "UTF-8");
    for (Node node : graph.getNodes())
      out.println(String.join("\t", "node", (String) node.getId(), node.getLabel(), places(node), times(node)));
    for (Edge edge : graph.getEdges())
      out.println(
          String.join(
              "\t",
              "edge",
              (String) edge.getSource().getId(),
              (String) edge.getTypeLabel(),
              (String) edge.getTarget().getId(),
              String.valueOf(edge.getAttribute("sources")),
              times(edge)));
    System.exit(0);
  }

  static String places(Node node) {
    return node.x() + " " + node.y();
  }

  static String times(Element element) {
    var format = TimeFormat.DATE;
    var intervals = ((org.gephi.graph.api.types.IntervalSet) element.getAttribute("timeset"));
    return intervals == null ? "" : intervals.toString(format);
  }
}
