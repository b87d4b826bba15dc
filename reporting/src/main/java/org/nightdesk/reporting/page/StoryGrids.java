package org.nightdesk.reporting.page;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.page.Block.Grid;
import org.nightdesk.reporting.page.Block.Grid.Column;
import org.nightdesk.reporting.page.Block.Part;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.story.NamedEntity;
import org.nightdesk.reporting.story.StoryDossier;

/** The tables of a story: its figures, and who is named in it. */
final class StoryGrids {
  private final StoryDossier dossier;
  private final Lines lines;

  private StoryGrids(StoryDossier dossier, Lines lines) {
    this.dossier = dossier;
    this.lines = lines;
  }

  static void add(StoryDossier dossier, Lines lines, List<Block> blocks) {
    var grids = new StoryGrids(dossier, lines);
    if (!dossier.figures().isEmpty()) {
      blocks.add(grids.figures());
    }
    if (!dossier.names().isEmpty()) {
      blocks.add(grids.names());
    }
  }

  private Part figures() {
    List<List<List<Span>>> rows = new ArrayList<>();
    for (var figure : dossier.figures()) {
      var row = figure.figure();
      String agreement = FigureWording.agreement(row, figure.articleIds().size());
      rows.add(List.of(
          Lines.own(FigureWording.what(row)),
          lines.line().strong(FigureWording.value(row)).build(),
          lines.line().words(FigureWording.unit(row)).build(),
          lines.line().aside(row.text()).build(),
          lines.line().numbers(figure.articleIds()).build(),
          (row.agreement().equals("differs")
                  ? lines.line().dispute(agreement)
                  : lines.line().aside(agreement))
              .build(),
          lines
              .line()
              .home(Extract.FIGURES, row.figureId())
              .evidence(row.evidenceId())
              .build()));
    }
    return part(
        "Figures",
        new Grid(
            List.of(
                Column.left("What"),
                Column.right("Value"),
                Column.left("Unit"),
                Column.left("As written"),
                Column.left("Sources"),
                Column.left("Agreement"),
                Column.left("Id, evidence")),
            rows),
        dossier.leftOut().figures(),
        "csv/figures.csv");
  }

  private Part names() {
    List<List<List<Span>>> rows = new ArrayList<>();
    for (NamedEntity name : dossier.names()) {
      rows.add(List.of(
          Lines.own(name.entity().name()),
          stated(name.roles()),
          stated(name.spellings()),
          lines.line().numbers(name.articleIds()).build(),
          lines.line().home(Extract.ENTITIES, name.entity().entityId()).build()));
    }
    return part(
        "People and organisations",
        new Grid(
            List.of(
                Column.left("Name"),
                Column.left("Role as stated"),
                Column.left("Other spellings"),
                Column.left("Sources"),
                Column.left("Id")),
            rows),
        dossier.leftOut().names(),
        "csv/entities.csv");
  }

  private List<Span> stated(List<NamedEntity.Stated> all) {
    var line = lines.line();
    for (var each : all) {
      line.words((each == all.getFirst() ? "" : "; ") + each.words()).numbers(each.articleIds());
    }
    return line.build();
  }

  private static Part part(String title, Grid grid, int leftOut, String file) {
    List<Block> blocks = new ArrayList<>(List.of(grid));
    blocks.addAll(Lines.more(leftOut, file));
    return new Part(Lines.own(title), blocks);
  }
}
