package org.nightdesk.dist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nightdesk.batch.command.NightdeskCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code nightdesk(1)}: commands, options and exit codes out of the command line itself, the rest from here. */
final class ManualPage {
  private final List<String> lines = new ArrayList<>();

  private ManualPage() {}

  /**
   * The page, in the macros of man.
   *
   * @param time its day is the page's
   */
  static String of(String version, Instant time) {
    ManualPage page = new ManualPage();
    String day = time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    page.lines.add(".TH NIGHTDESK 1 \"%s\" \"nightdesk %s\" \"\"".formatted(day, version));
    CommandLine line = NightdeskCommand.described();
    page.write(line);
    return String.join("\n", page.lines) + "\n";
  }

  private void write(CommandLine line) {
    CommandSpec program = line.getCommandSpec();
    String meaning = String.join(" ", program.usageMessage().description());
    section("NAME");
    text("nightdesk - " + meaning.substring(0, 1).toLowerCase(Locale.ROOT)
        + meaning.substring(1).replaceFirst("\\.$", ""));
    section("SYNOPSIS");
    lines.add(".B nightdesk");
    lines.add(".I COMMAND");
    lines.add("[\\fIOPTION\\fR]...");
    section("DESCRIPTION");
    text(
        "Reads the files an index lists, folds overlapping copies, takes out names, figures, dates and "
            + "quotations, compares what the sources say and publishes a brief. Nothing is fetched; the same "
            + "input gives the same bytes. A night may be killed and run again at any moment.");
    section("OPTIONS");
    program.options().forEach(this::option);
    section("COMMANDS");
    line.getSubcommands().values().forEach(command -> command(command.getCommandSpec()));
    section("SETTINGS");
    text("Commands that begin with or read a night take \\fB--nightdesk.\\fINAME\\fR=\\fIVALUE\\fR "
        + "for every setting. A setting is taken from the command line, from the environment variable "
        + "NIGHTDESK_\\fINAME\\fR, from application.yaml, or is the program's own, in this order. "
        + "\\fBnightdesk settings --meanings\\fR tells them all.");
    section("EXIT STATUS");
    program
        .usageMessage()
        .exitCodeList()
        .forEach((code, words) -> item("\\fB" + code + "\\fR", words));
    section("ENVIRONMENT");
    item(
        "\\fBJAVA_HOME\\fR",
        "Folder of the Java runtime, version 21 or newer. Where it names none, java on the "
            + "PATH and the usual folders are looked at.");
    item("\\fBNIGHTDESK_JAVA_OPTS\\fR", "Further options of the Java runtime, such as -Xmx2g.");
    item(
        "\\fBNIGHTDESK_JDK_FOLDERS\\fR",
        "Folders of Java runtimes to look at in place of the usual ones, parted by spaces.");
    section("FILES");
    text("Installed by a package:");
    item("/etc/nightdesk/application.yaml", "Settings.");
    item("/etc/nightdesk/environment", "What the service is told: the index, above all.");
    item("/var/lib/nightdesk/briefs", "A link for each night, and latest.");
    item("/var/lib/nightdesk/var", "The state of the nights, logs, the list of runs.");
    item("/usr/share/nightdesk", "The program and a sample corpus.");
    text(
        "Unpacked from an archive all of them lie beside the program: application.yaml, briefs, var.");
    section("EXAMPLES");
    item("nightdesk check --index=/srv/news/INDEX.md", "What would be refused, and why.");
    item("nightdesk run --index=/srv/news/INDEX.md", "A night. The brief lies in briefs/latest.");
    item("systemctl enable --now nightdesk.timer", "A night every night.");
  }

  private void command(CommandSpec command) {
    lines.add(".SS nightdesk " + escaped(command.name()));
    StringBuilder synopsis = new StringBuilder("\\fBnightdesk " + escaped(command.name()) + "\\fR");
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      synopsis.append(' ').append(synopsis(parameter));
    }
    if (!command.options().isEmpty()) {
      synopsis.append(" [\\fIOPTION\\fR]...");
    }
    lines.add(synopsis.toString());
    lines.add(".PP");
    text(String.join(" ", command.usageMessage().description()));
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", words(parameter));
    }
    command.options().forEach(this::option);
  }

  /** In brackets what may be left out, with dots what may be repeated. */
  private static String synopsis(PositionalParamSpec parameter) {
    String name = "\\fI" + escaped(parameter.paramLabel()) + "\\fR";
    String optional = parameter.arity().min() == 0 ? "[" + name + "]" : name;
    return parameter.arity().max() > 1 ? optional + "..." : optional;
  }

  private void option(OptionSpec option) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      boolean takesValue = option.arity().max() > 0;
      String value = takesValue ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : "";
      names.add("\\fB" + escaped(name) + "\\fR" + value);
    }
    item(String.join(", ", names), words(option));
  }

  /** What is said of it, with the values it may take. */
  private static String words(ArgSpec argument) {
    List<String> candidates = new ArrayList<>();
    Iterable<String> known = argument.completionCandidates();
    if (known != null) {
      known.forEach(candidates::add);
    }
    return String.join(" ", argument.description())
        .replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
  }

  private void section(String title) {
    lines.add(".SH " + title);
  }

  private void text(String words) {
    lines.add(escapedText(words));
  }

  private void item(String name, String words) {
    lines.add(".TP");
    lines.add(name);
    lines.add(escapedText(words));
  }

  /** A line that begins with a point or an apostrophe would be read as a request. */
  private static String escapedText(String words) {
    // Troff reads one byte a character: others are named.
    String line = words.replace("-", "\\-").replace("…", "\\[u2026]");
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\e").replace("-", "\\-");
  }
}
