package org.nightdesk.batch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightdesk.batch.explain.Explainer;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.reporting.row.ArticleRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nightdesk explain}: where a line comes from, why two things were joined or kept apart. */
@Command(
    name = "explain",
    description = {
      "Says where a line of a brief comes from, or why two articles were joined or kept apart.",
      "Reads published files only."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  /** Nights before the one asked about in which an id is looked for. */
  private static final int NIGHTS_SEARCHED = 15;

  @Parameters(
      arity = "1..2",
      paramLabel = "ID",
      description =
          "an evidence id, a story, an entity, an article (id, file or FILE:ID of a record) or two articles")
  private List<String> ids = List.of();

  @Option(names = "--night", paramLabel = "YYYY-MM-DD", description = "default: the latest")
  private String night = "";

  @Mixin
  private OutOption out = new OutOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Path folder = out.briefs();
    List<PublishedNight> nights = Briefs.upTo(night, folder);
    ids.forEach(id -> refuseMany(id, new Explainer(nights).named(id)));
    String text = explanation(nights)
        .orElseThrow(() -> new MisuseException("the brief of %s has no %s; %s"
            .formatted(
                nights.getFirst().night(),
                ids.size() == 1 ? ids.getFirst() : "pair of articles " + String.join(" ", ids),
                whereElse(nights, folder))));
    PrintWriter print = spec.commandLine().getOut();
    print.print(text);
    print.flush();
    return ExitStatus.DONE.code();
  }

  private static void refuseMany(String given, List<ArticleRow> articles) {
    if (articles.size() > 1) {
      throw new MisuseException(Choice.of(
          given,
          articles.stream()
              .map(row -> "%s  %s  %s"
                  .formatted(
                      row.articleId(),
                      row.externalId().isEmpty() ? row.file() : row.file() + ":" + row.externalId(),
                      row.title()))
              .toList()));
    }
  }

  private Optional<String> explanation(List<PublishedNight> nights) {
    Explainer explainer = new Explainer(nights);
    return ids.size() == 1
        ? explainer.explain(ids.getFirst())
        : explainer.explain(ids.getFirst(), ids.getLast());
  }

  private String whereElse(List<PublishedNight> nights, Path folder) {
    for (int i = 1; i < Math.min(nights.size(), NIGHTS_SEARCHED); i++) {
      if (explanation(nights.subList(i, nights.size())).isPresent()) {
        return "that of %1$s has: add --night=%1$s".formatted(nights.get(i).night());
      }
    }
    String night = nights.getFirst().night().toString();
    return "ids stand in its tables, in " + folder.resolve(night).resolve("csv");
  }
}
