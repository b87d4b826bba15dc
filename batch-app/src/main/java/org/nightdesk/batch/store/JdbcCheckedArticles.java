package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which articles were held against their sources on the last night that was checked, and as what. */
public final class JdbcCheckedArticles {
  private final JdbcTemplate jdbc;

  public JdbcCheckedArticles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A digest of what was checked of each, by article; empty before the first night. */
  public Map<String, String> digests() {
    Map<String, String> digests = new HashMap<>();
    jdbc.query("SELECT article_id, digest FROM CHECKED_ARTICLE", row -> {
      digests.put(row.getString(1), row.getString(2));
    });
    return digests;
  }

  /**
   * Takes nothing on trust the next time, whatever becomes of the step that found something wrong: it is
   * rolled back where the night is not fit to publish.
   */
  public void forget() {
    TransactionTemplate own = new TransactionTemplate(
        new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    own.executeWithoutResult(status -> jdbc.update("DELETE FROM CHECKED_ARTICLE"));
  }

  /** Keeps these in the place of all that was kept; only what is another is written. */
  public void replace(Map<String, String> digests) {
    Map<String, String> before = digests();
    List<Object[]> gone = new ArrayList<>();
    before.forEach((article, digest) -> {
      if (!digest.equals(digests.get(article))) {
        gone.add(new Object[] {article});
      }
    });
    List<Object[]> come = new ArrayList<>();
    digests.forEach((article, digest) -> {
      if (!digest.equals(before.get(article))) {
        come.add(new Object[] {article, digest});
      }
    });
    come.sort((one, other) -> ((String) one[0]).compareTo((String) other[0]));
    jdbc.batchUpdate("DELETE FROM CHECKED_ARTICLE WHERE article_id = ?", gone);
    jdbc.batchUpdate("INSERT INTO CHECKED_ARTICLE (article_id, digest) VALUES (?, ?)", come);
  }
}
