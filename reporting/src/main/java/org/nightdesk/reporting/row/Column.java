package org.nightdesk.reporting.row;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column holds; the data dictionary and datapackage.json are made of these. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** In words, one sentence. */
  String value();

  /** Named only where the type of the component does not say it. */
  ColumnType type() default ColumnType.AS_DECLARED;

  /** What a number counts or is measured in; empty where it counts nothing. */
  String unit() default "";

  /** The table whose first column this id stands in; empty for other columns. */
  String references() default "";

  /** All values the column may have beside nothing; empty where they are not a closed list. */
  String[] values() default {};
}
