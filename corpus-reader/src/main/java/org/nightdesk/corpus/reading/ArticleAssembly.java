package org.nightdesk.corpus.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.damage.DamageInspector;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.Credits;
import org.nightdesk.corpus.text.LanguageGuess;
import org.nightdesk.corpus.text.PublishedFinder;

/** Makes an article of a draft: checks it, asks its lines for what is not stated, grades it. */
final class ArticleAssembly {
  private static final int LONGEST_TITLE = 500;

  private final ReadingLimits limits;
  private final Optional<LocalDate> night;

  /**
   * @param night date of the night, behind which no article is dated; empty where any date is believed
   */
  ArticleAssembly(ReadingLimits limits, Optional<LocalDate> night) {
    this.limits = limits;
    this.night = night;
  }

  /**
   * @param record 1-based number of the record in a file of many; 0 for a file that is one article
   */
  Article assemble(IndexEntry entry, Draft found, byte[] bytes, long record)
      throws RejectedException {
    Draft draft = OnlyText.asBody(found, record > 0);
    String text = draft.text();
    refuse(draft);
    String recordName = record == 0
        ? ""
        : draft.externalId().isEmpty() ? Long.toString(record) : draft.externalId();
    Provenance from = new Provenance(
        entry.relativePath(),
        externalId(entry, draft, record),
        recordName,
        entry.line(),
        sha256(bytes));
    List<Damage> damage = DamageInspector.inspect(text, draft.blocks());
    PublishedChoice published = new PublishedChoice(night)
        .then(entry.about().published())
        .then(draft.dates())
        .then(PublishedFinder.candidates(text, draft.blocks()));
    return new Article(
        ArticleId.of(entry.relativePath(), recordName),
        from,
        about(entry, draft, published.published()),
        text,
        draft.blocks(),
        DamageInspector.grade(text, draft.blocks(), damage),
        damage,
        published.weighed());
  }

  private void refuse(Draft draft) throws RejectedException {
    String text = draft.text();
    if (text.length() > limits.textUnits()) {
      throw new RejectedException(
          Reason.TOO_LARGE,
          "expected at most %s characters of text but found %s"
              .formatted(limits.textUnits(), text.length()));
    }
    if (draft.blocks().isEmpty()) {
      throw new RejectedException(Reason.EMPTY, "expected an article but found no text");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 >= text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          throw new RejectedException(
              Reason.BAD_RECORD,
              "expected whole characters but found half of a surrogate pair at " + i);
        }
        i++;
      }
    }
    boolean told = draft.blocks().stream()
        .anyMatch(block -> block.role() == BlockRole.BODY || block.role() == BlockRole.TABLE);
    if (!told) {
      throw new RejectedException(
          Reason.ONLY_BOILERPLATE,
          "expected running text but all %s blocks stand around an article"
              .formatted(draft.blocks().size()));
    }
  }

  /**
   * What the index says, then the file, then the text's own lines. The words of a link are written to
   * find one's way in the index: they title only a file that states no title.
   */
  private static Metadata about(IndexEntry entry, Draft draft, Published published) {
    Metadata stated = entry.about();
    Metadata all = stated.or(draft.about()).or(ownWords(draft));
    return new Metadata(
        all.title().isEmpty() ? entry.label() : all.title(),
        all.source(),
        all.author(),
        published,
        all.language(),
        all.url(),
        all.section(),
        all.tags());
  }

  /** What the text says of itself in its own lines, its date apart. */
  private static Metadata ownWords(Draft draft) {
    String text = draft.text();
    String title = "";
    for (Block block : draft.blocks()) {
      if (block.role() == BlockRole.HEADLINE && block.where().length() <= LONGEST_TITLE) {
        title = Characters.oneLine(block.where().in(text));
        break;
      }
    }
    Credits credits = Credits.of(text, draft.blocks());
    return new Metadata(
        title,
        credits.source(),
        credits.author(),
        Published.unknown(),
        LanguageGuess.of(told(draft)),
        "",
        "",
        "");
  }

  private static String told(Draft draft) {
    StringBuilder told = new StringBuilder();
    for (Block block : draft.blocks()) {
      if (block.role().isTold() && told.length() < 4_000) {
        told.append(
                draft.text(),
                block.where().start(),
                Math.min(block.where().end(), block.where().start() + 4_000))
            .append('\n');
      }
    }
    return told.toString();
  }

  /** The id inside the file, or the number a collection's file name begins with. */
  private static String externalId(IndexEntry entry, Draft draft, long record) {
    if (!draft.externalId().isEmpty() || record > 0) {
      return draft.externalId();
    }
    String name = entry.relativePath().substring(entry.relativePath().lastIndexOf('/') + 1);
    int digits = 0;
    while (digits < name.length() && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
      digits++;
    }
    boolean ends = digits < name.length() && name.charAt(digits) == '_';
    return digits > 0 && ends ? name.substring(0, digits) : "";
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
