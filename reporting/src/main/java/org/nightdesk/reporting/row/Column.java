package org.nightdesk.reporting.row;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column holds, in words; the data dictionary is made of these. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  String value();

  /** Named only where the type of the component does not say it. */
  ColumnType type() default ColumnType.AS_DECLARED;
}
