package org.nightdesk.corpus.index;

import java.util.List;

/**
 * A path pattern: {@code *} and {@code ?} within a name, {@code **} over any number of folders. Matched
 * in time proportional to pattern times path, whatever the pattern.
 */
final class Glob {
  private final List<String> segments;

  Glob(String pattern) {
    this.segments = List.of(pattern.split("/", -1));
  }

  /** The folders the pattern names literally, joined by slashes; empty if it begins with a wildcard. */
  String literalFolder() {
    StringBuilder folder = new StringBuilder();
    for (String segment : segments.subList(0, segments.size() - 1)) {
      if (LinkTarget.isGlob(segment)) {
        break;
      }
      folder.append(folder.isEmpty() ? "" : "/").append(segment);
    }
    return folder.toString();
  }

  /** Whether a path with forward slashes, relative to the same place, fits. */
  boolean matches(String path) {
    List<String> names = List.of(path.split("/", -1));
    boolean[] reached = new boolean[names.size() + 1];
    reached[0] = true;
    for (String segment : segments) {
      boolean[] next = new boolean[names.size() + 1];
      if (segment.equals("**")) {
        boolean any = false;
        for (int i = 0; i < reached.length; i++) {
          any |= reached[i];
          next[i] = any;
        }
      } else {
        for (int i = 0; i < names.size(); i++) {
          next[i + 1] = reached[i] && matchesName(segment, names.get(i));
        }
      }
      reached = next;
    }
    return reached[names.size()];
  }

  private static boolean matchesName(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      char c = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (p < pattern.length() && c == '*') {
        star = p++;
        resume = n;
      } else if (p < pattern.length() && (c == '?' || c == name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
