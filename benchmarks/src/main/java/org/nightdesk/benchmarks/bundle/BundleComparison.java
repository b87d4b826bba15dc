package org.nightdesk.benchmarks.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.benchmarks.bundle.Bundle.Place;
import org.nightdesk.benchmarks.bundle.Bundle.Said;
import org.nightdesk.benchmarks.bundle.Bundle.Told;
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
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.compare.Comparison;
import org.nightdesk.enrichment.compare.PairSamples;
import org.nightdesk.enrichment.compare.PointSource;
import org.nightdesk.enrichment.compare.SourceComparer;
import org.nightdesk.enrichment.compare.StoryMaterial;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityResolver;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.NamesFound;
import org.nightdesk.enrichment.name.RoleStatement;

/** Takes bundles through extraction, name resolution and comparison, as a night does. */
final class BundleComparison {
  private final FactExtractor extractor = new FactExtractor(new NameTagger());
  private final SourceComparer comparer = new SourceComparer();

  /**
   * What the system finds in a bundle, told by the bundle's own sentence numbers.
   *
   * @param read what of each sentence the differences are made of
   */
  record Found(
      List<List<Said>> points,
      List<FoundDifference> differences,
      Map<Place, List<LostDifference.Read>> read) {}

  /** A difference the system finds. */
  record FoundDifference(
      org.nightdesk.enrichment.compare.Difference.Kind kind,
      List<Place> versions,
      String explanation) {}

  private record Laid(Article article, TreeMap<Integer, Place> sentences) {}

  Found compare(Bundle bundle) {
    Map<ArticleId, Laid> laid = new HashMap<>();
    StoryMaterial material = read(bundle, laid);
    Comparison comparison = comparer.compare(material);
    List<List<Said>> points = comparison.points().stream()
        .map(point -> point.sources().stream()
            .map(source -> new Said(place(laid, source), source.stance()))
            .toList())
        .toList();
    List<FoundDifference> differences = comparison.differences().stream()
        .map(difference -> new FoundDifference(
            difference.kind(),
            difference.versions().stream()
                .map(version -> place(laid, version.source()))
                .distinct()
                .toList(),
            difference.subject() + ": " + difference.explanation()))
        .toList();
    return new Found(points, differences, pieces(material, comparison, laid));
  }

  private static Map<Place, List<LostDifference.Read>> pieces(
      StoryMaterial material, Comparison comparison, Map<ArticleId, Laid> laid) {
    Map<Place, List<LostDifference.Read>> read = new HashMap<>();
    Map<String, String> groups = new HashMap<>();
    comparison
        .figures()
        .forEach(one -> groups.put(one.article() + " " + one.figure(), one.group()));
    for (StoryMaterial.Told told : material.articles()) {
      ArticleId article = told.facts().article();
      for (Figure figure : told.facts().figures()) {
        String amount = figure.kind() + " " + figure.amount() + " " + figure.unit();
        String group = groups.getOrDefault(article + " " + figure.where(), "");
        read.computeIfAbsent(place(laid, article, figure.where()), any -> new ArrayList<>())
            .add(new LostDifference.Read("figure", figure.text() + " = " + amount, group));
      }
      Map<Span, StoryMaterial.Named> named = material.entityOf().getOrDefault(article, Map.of());
      for (Mention mention : told.facts().mentions()) {
        String bearer =
            named.containsKey(mention.where()) ? named.get(mention.where()).entityId() : "";
        read.computeIfAbsent(place(laid, article, mention.where()), any -> new ArrayList<>())
            .add(new LostDifference.Read("name", mention.text() + " = " + mention.type(), bearer));
      }
      for (RoleStatement role : told.facts().roles()) {
        String bearer =
            named.containsKey(role.mention()) ? named.get(role.mention()).entityId() : "";
        read.computeIfAbsent(place(laid, article, role.mention()), any -> new ArrayList<>())
            .add(new LostDifference.Read("role", role.role(), bearer));
      }
    }
    return read;
  }

  /** The pairs of clauses to be judged in a bundle, those marked by a reader told apart. */
  List<TrainPoints.Sample> samples(String file, Bundle bundle) {
    Map<ArticleId, Laid> laid = new HashMap<>();
    StoryMaterial material = read(bundle, laid);
    List<TrainPoints.Sample> samples = new ArrayList<>();
    for (PairSamples.Pair pair : PairSamples.of(material)) {
      Place one = place(laid, pair.first(), pair.one());
      Place other = place(laid, pair.second(), pair.other());
      boolean marked = bundle.points().stream()
          .map(point -> point.said().stream().map(Said::place).toList())
          .anyMatch(places -> places.contains(one) && places.contains(other));
      boolean inOrder = one.compareTo(other) <= 0;
      samples.add(new TrainPoints.Sample(
          file,
          bundle.name() + " " + (inOrder ? one : other) + " " + (inOrder ? other : one),
          marked && !one.equals(other),
          one.letter() != other.letter(),
          pair.features()));
    }
    return samples;
  }

  private StoryMaterial read(Bundle bundle, Map<ArticleId, Laid> laid) {
    List<StoryMaterial.Told> told = new ArrayList<>();
    List<ArticleNames> names = new ArrayList<>();
    for (Told one : bundle.articles()) {
      Laid article = lay(bundle.name(), one);
      ArticleFacts facts = extractor.extract(article.article());
      laid.put(article.article().id(), article);
      told.add(new StoryMaterial.Told(article.article(), facts));
      names.add(new ArticleNames(facts.article(), new NamesFound(facts.mentions(), facts.roles())));
    }
    return new StoryMaterial("s" + bundle.name(), told, entities(names));
  }

  private static Place place(Map<ArticleId, Laid> laid, PointSource source) {
    return place(laid, source.article(), source.where());
  }

  private static Place place(Map<ArticleId, Laid> laid, ArticleId article, Span where) {
    return laid.get(article).sentences().floorEntry(where.start()).getValue();
  }

  private static Map<ArticleId, Map<Span, StoryMaterial.Named>> entities(List<ArticleNames> names) {
    Map<ArticleId, Map<Span, StoryMaterial.Named>> of = new HashMap<>();
    for (Entity entity : new EntityResolver().resolve(names)) {
      StoryMaterial.Named named =
          new StoryMaterial.Named(entity.id(), entity.type(), entity.name());
      entity
          .mentions()
          .forEach((article, spans) -> spans.forEach(
              span -> of.computeIfAbsent(article, any -> new HashMap<>()).put(span, named)));
    }
    return of;
  }

  private static Laid lay(String bundle, Told told) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    TreeMap<Integer, Place> sentences = new TreeMap<>();
    int number = 0;
    for (List<String> paragraph : told.paragraphs()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      for (String sentence : paragraph) {
        text.append(text.length() == start ? "" : " ");
        sentences.put(text.length(), new Place(told.letter(), ++number));
        text.append(sentence);
      }
      blocks.add(new Block(BlockRole.BODY, new Span(start, text.length())));
    }
    String file = bundle + "-" + told.letter();
    Published date =
        new Published(told.published(), Published.Basis.STATED, "stated by the bundle");
    Article article = new Article(
        ArticleId.of(file, ""),
        new Provenance(file, "", "", 1, ""),
        new Metadata("", told.source(), "", date, "en", "", "", ""),
        text.toString(),
        blocks,
        Quality.GOOD,
        List.of());
    return new Laid(article, sentences);
  }
}
