package org.nightdesk.batch.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stands in for a data source, a connection, a statement or rows, and sees to calls on their way there. */
final class Wrapped {
  private Wrapped() {}

  /** What becomes of a call. */
  interface Way {
    /**
     * @param self what was called, the wrapper
     * @param arguments none is an empty array
     */
    @Nullable
    Object go(Object self, Method method, Object[] arguments) throws Throwable;
  }

  /** A wrapper is equal to itself alone; all other calls go the way. */
  static <T> T as(Class<T> type, Way way) {
    return type.cast(Proxy.newProxyInstance(
        Wrapped.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
          Object[] given = arguments == null ? new Object[0] : arguments;
          return method.getName().equals("equals") ? self == given[0] : way.go(self, method, given);
        }));
  }

  /** Calls what is wrapped; it fails as that fails. */
  static @Nullable Object call(Object wrapped, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(wrapped, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
