package org.nightdesk.reporting.layout;

/** Writes a document's blocks into a flow; called once for every pass, with the same result each time. */
@FunctionalInterface
public interface Composition {
  void compose(Flow flow);
}
