package org.nightdesk.batch.verify;

import java.util.ArrayList;
import java.util.List;

/** What one part of a verification looked at and found. */
public final class Findings {
  /** More are counted but not listed. */
  private static final int MOST_LISTED = 20;

  private final String part;
  private final List<String> listed = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private long checked;
  private long wrong;

  Findings(String part) {
    this.part = part;
  }

  /** What was looked at: a file of the night, or {@code files}, {@code sources} or {@code tables}. */
  public String part() {
    return part;
  }

  /** How many things were looked at. */
  public long checked() {
    return checked;
  }

  /** How many of them are not as they should be. */
  public long wrong() {
    return wrong;
  }

  /** The first of those that are wrong, a line each: what was expected and what was found. */
  public List<String> listed() {
    return List.copyOf(listed);
  }

  /** What a reader must know to read the counts: what could not be checked, and why. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Counts one thing that was looked at. */
  void expect(boolean holds, String finding) {
    checked++;
    if (!holds) {
      wrong++;
      if (listed.size() < MOST_LISTED) {
        listed.add(finding);
      }
    }
  }

  void note(String note) {
    notes.add(note);
  }

  /** Takes over what was counted elsewhere. */
  void add(long alsoChecked, long alsoWrong, List<String> found) {
    checked += alsoChecked;
    wrong += alsoWrong;
    found.stream().limit(MOST_LISTED - listed.size()).forEach(listed::add);
  }
}
