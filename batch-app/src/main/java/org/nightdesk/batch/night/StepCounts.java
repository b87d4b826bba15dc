package org.nightdesk.batch.night;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightdesk.reporting.Wording;

/**
 * What a step came to, in numbers.
 *
 * @param values by name, lower-case words joined by {@code _}, the last a plural in s where it is a noun, in the
 *     order they are told
 */
public record StepCounts(Map<String, Long> values) {
  /** A step that counts nothing. */
  public static final StepCounts NONE = new StepCounts(new LinkedHashMap<>());

  public StepCounts {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static StepCounts of(String name, long count) {
    return NONE.and(name, count);
  }

  /** The same with one more. */
  public StepCounts and(String name, long count) {
    Map<String, Long> more = new LinkedHashMap<>(values);
    more.put(name, count);
    return new StepCounts(more);
  }

  /** For people: {@code 40 articles, 2 rejected}, {@code 1 story}. */
  public String words() {
    return values.entrySet().stream()
        .map(each -> {
          String many = each.getKey().replace('_', ' ');
          return Wording.count(each.getValue(), one(many), many);
        })
        .collect(Collectors.joining(", "));
  }

  private static String one(String many) {
    if (many.endsWith("ies")) {
      return many.substring(0, many.length() - 3) + "y";
    }
    return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
  }
}
