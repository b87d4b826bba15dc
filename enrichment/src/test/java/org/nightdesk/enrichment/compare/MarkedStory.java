package org.nightdesk.enrichment.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Change;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.figure.Qualifier;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.RoleStatement;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;
import org.nightdesk.enrichment.time.TimeReference;

/**
 * A made-up story written with its facts marked: {@code {P:id|Ada Novak}} a person, {@code {L:id|…}}
 * a place, {@code {O:id|…}} a body, {@code {F:12 house|twelve houses}} a count, {@code
 * {D:2031-04-01|Tuesday}} a day, {@code {Q:id|words}} words said by the person named last under the
 * id, {@code {R:id|role}} a role of the next person. A blank line parts paragraphs.
 */
final class MarkedStory {
  private final List<StoryMaterial.Told> told = new ArrayList<>();
  private final Map<ArticleId, Map<Span, StoryMaterial.Named>> entities = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, BlockRole> roles = new HashMap<>();

  private record Mark(char kind, String key, Span where, String text) {}

  MarkedStory article(String name, String published, String title, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int from = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', from)) {
      text.append(marked, from, open);
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf('}', open);
      int start = text.length();
      text.append(marked, bar + 1, close);
      marks.add(new Mark(
          marked.charAt(open + 1),
          marked.substring(open + 3, bar),
          new Span(start, text.length()),
          marked.substring(bar + 1, close)));
      from = close + 1;
    }
    text.append(marked, from, marked.length());
    add(name, published, title, text.toString(), marks);
    return this;
  }

  /** Gives the paragraphs of these words another role than body. */
  MarkedStory role(BlockRole role, String paragraph) {
    roles.put(paragraph, role);
    return this;
  }

  StoryMaterial material() {
    return material("s0");
  }

  StoryMaterial material(String storyId) {
    return new StoryMaterial(storyId, told, entities);
  }

  StoryMaterial shuffled(long seed) {
    List<StoryMaterial.Told> other = new ArrayList<>(told);
    Collections.shuffle(other, new Random(seed));
    return new StoryMaterial("s0", other, entities);
  }

  private void add(String name, String published, String title, String text, List<Mark> marks) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n")) {
      blocks.add(new Block(
          roles.getOrDefault(paragraph, BlockRole.BODY),
          new Span(start, start + paragraph.length())));
      start += paragraph.length() + 2;
    }
    Published date = published.isEmpty()
        ? Published.unknown()
        : new Published(published, Published.Basis.STATED, published);
    Article article = new Article(
        ArticleId.of(name, ""),
        new Provenance(name, "", "", 1, ""),
        new Metadata(title, name, "", date, "en", "", "", ""),
        text,
        blocks,
        Quality.GOOD,
        List.of());
    told.add(new StoryMaterial.Told(article, facts(article, marks)));
  }

  private ArticleFacts facts(Article article, List<Mark> marks) {
    List<Sentence> sentences = new SentenceSplitter().split(article);
    List<Mention> mentions = new ArrayList<>();
    List<RoleStatement> roles = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<TimeReference> times = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    Map<String, Span> lastNamed = new HashMap<>();
    Map<Span, StoryMaterial.Named> named = new HashMap<>();
    String role = "";
    for (Mark mark : marks) {
      Sentence sentence = sentences.stream()
          .filter(one -> one.where().contains(mark.where()))
          .findFirst()
          .orElseThrow();
      switch (mark.kind()) {
        case 'P', 'L', 'O' -> {
          EntityType type = mark.kind() == 'P'
              ? EntityType.PERSON
              : mark.kind() == 'L' ? EntityType.PLACE : EntityType.ORG;
          mentions.add(new Mention(sentence.id(), mark.where(), mark.text(), type, false));
          names.putIfAbsent(mark.key(), mark.text());
          named.put(
              mark.where(),
              new StoryMaterial.Named("e-" + mark.key(), type, names.get(mark.key())));
          lastNamed.put(mark.key(), mark.where());
          if (!role.isEmpty()) {
            roles.add(new RoleStatement(sentence.id(), mark.where(), role));
            role = "";
          }
        }
        case 'R' -> role = mark.text();
        case 'F' -> figures.add(figure(sentence, mark));
        case 'D' ->
          times.add(new TimeReference(
              sentence.id(),
              mark.where(),
              mark.text(),
              mark.key(),
              mark.key().length() == 4 ? TimeReference.Precision.YEAR : TimeReference.Precision.DAY,
              TimeReference.Basis.ANCHORED));
        case 'Q' -> {
          Span speaker = lastNamed.get(mark.key());
          quotes.add(new Quote(
              sentence.id(),
              mark.where(),
              mark.text(),
              Quote.Kind.DIRECT,
              speaker == null
                  ? new Speaker.Unknown()
                  : new Speaker.Named(speaker, Speaker.Basis.CUE),
              "said"));
        }
        default -> throw new IllegalArgumentException("no mark " + mark.kind());
      }
    }
    entities.put(article.id(), named);
    return new ArticleFacts(article.id(), sentences, mentions, roles, figures, times, quotes);
  }

  private static final List<String> LENGTHS = List.of("km", "[mi_i]");

  /** A percentage, a length, an age ("19 age") or a count of the unit; "~" before the number for "about". */
  private static Figure figure(Sentence sentence, Mark mark) {
    String[] parts = mark.key().split(" ", 2);
    boolean about = parts[0].startsWith("~");
    boolean age = parts[1].equals("age");
    boolean share = parts[1].equals("%") || parts[1].endsWith(" point");
    return new Figure(
        sentence.id(),
        mark.where(),
        mark.text(),
        LENGTHS.contains(parts[1])
            ? FigureKind.MEASURE
            : share ? FigureKind.PERCENT : age ? FigureKind.DURATION : FigureKind.COUNT,
        new Amount.Exact(new BigDecimal(about ? parts[0].substring(1) : parts[0])),
        about ? Qualifier.ABOUT : Qualifier.EXACT,
        age ? "a" : parts[1],
        "",
        parts[1],
        Change.NONE_STATED,
        "",
        "",
        "",
        "",
        "",
        "");
  }
}
