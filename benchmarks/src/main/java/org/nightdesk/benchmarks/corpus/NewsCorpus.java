package org.nightdesk.benchmarks.corpus;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;

/**
 * A made-up night of news: reports of one outlet alone, stories republished with edits, forms filled
 * in anew, short texts over long boilerplate, events told by several hands.
 *
 * <p>Of the articles about half stand alone and a third belong to copied stories. Any article can be
 * asked for at any time; eight bytes an article are held, no text. Threads may share a corpus.
 */
public final class NewsCorpus implements Iterable<GeneratedArticle> {
  private static final int OUTLETS = 60;
  private static final LocalDateTime EVENING = LocalDateTime.of(2031, 5, 3, 18, 0);

  private final int size;
  private final Layout layout;
  private final StoryWriter writer = new StoryWriter();
  private final Editor editor = new Editor(writer);
  private final List<Outlet> outlets = new ArrayList<>();

  /**
   * @param seed another makes another corpus
   * @param size how many articles
   */
  public NewsCorpus(long seed, int size) {
    this.size = size;
    layout = new Layout(seed, size);
    for (int i = 0; i < OUTLETS; i++) {
      outlets.add(Outlet.of(seed, i, writer.templates()));
    }
  }

  public int size() {
    return size;
  }

  /** The articles in order of their numbers, one at a time. */
  @Override
  public Iterator<GeneratedArticle> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size;
      }

      @Override
      public GeneratedArticle next() {
        if (next >= size) {
          throw new NoSuchElementException("the corpus has %d articles".formatted(size));
        }
        return article(next++);
      }
    };
  }

  /** One article, the same whenever it is asked for. */
  public GeneratedArticle article(int number) {
    int family = layout.family(number);
    int member = layout.member(number);
    RandomGenerator own = layout.random(family, 10 + member);
    Layout.Kind kind = layout.kind(family);
    boolean sameOutlet = kind == Layout.Kind.FORMS || kind == Layout.Kind.FURNISHED;
    Outlet outlet =
        outlets.get(sameOutlet ? layout.random(family, 3).nextInt(OUTLETS) : own.nextInt(OUTLETS));
    Edit edit = edit(kind, family, member);
    Draft draft = draft(kind, family, member, edit, outlet, own);
    if (kind == Layout.Kind.SINGLE && own.nextInt(3) == 0) {
      draft.add(outlet.boilerplate().get(0));
    }
    return new GeneratedArticle(
        number,
        family,
        layout.original(family),
        edit,
        outlet.name(),
        published(family, member, own),
        draft.headline,
        draft.joined());
  }

  private Edit edit(Layout.Kind kind, int family, int member) {
    return switch (kind) {
      case SINGLE -> Edit.ORIGINAL;
      case COPIES -> {
        List<Edit> edits = Edit.ofCopies();
        yield member == 0
            ? Edit.ORIGINAL
            : edits.get(
                Math.floorMod(layout.random(family, 4).nextInt(997) + member, edits.size()));
      }
      case FORMS -> Edit.TEMPLATE;
      case FURNISHED -> Edit.SAME_BOILERPLATE;
      case EVENT -> Edit.SAME_EVENT;
    };
  }

  private Draft draft(
      Layout.Kind kind, int family, int member, Edit edit, Outlet outlet, RandomGenerator own) {
    RandomGenerator shared = layout.random(family, 2);
    return switch (kind) {
      case FORMS -> {
        yield writer.form(shared.nextInt(100), new Cast(writer.lexicon(), own), own);
      }
      case FURNISHED -> {
        Draft draft = writer.report(new Cast(writer.lexicon(), own), 55, own);
        outlet.boilerplate(6).forEach(draft::add);
        yield draft;
      }
      case EVENT -> {
        Cast cast = new Cast(writer.lexicon(), shared);
        String quoted = writer.sentence(cast, shared);
        Draft draft = writer.report(cast, StoryWriter.length(own), own);
        draft.paragraphs.get(draft.paragraphs.size() / 2).add(quoted);
        yield draft;
      }
      case SINGLE, COPIES -> {
        Cast cast = new Cast(writer.lexicon(), shared);
        Draft draft = writer.report(cast, StoryWriter.length(shared), shared);
        if (member > 0) {
          boolean needsOther = edit == Edit.MERGED || edit == Edit.QUOTED;
          Draft other = needsOther
              ? writer.report(new Cast(writer.lexicon(), own), StoryWriter.length(own), own)
              : new Draft();
          editor.edit(draft, edit, cast, other, outlet, own);
        }
        yield draft;
      }
    };
  }

  /** Originals in the evening, copies within the hours after; one in ten states no date. */
  private String published(int family, int member, RandomGenerator own) {
    if (own.nextInt(10) == 0) {
      return "";
    }
    int first = layout.random(family, 5).nextInt(120);
    int later = member == 0 ? 0 : 1 + own.nextInt(360);
    return EVENING.plusMinutes(first + later).toString();
  }
}
