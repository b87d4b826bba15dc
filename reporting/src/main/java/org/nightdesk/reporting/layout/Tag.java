package org.nightdesk.reporting.layout;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A node of the structure tree that comes into the file when it is first drawn, after its parent.
 *
 * <p>A node holds either marked content or children. Below {@link #artifact} everything is an artifact: seen, not read.
 */
final class Tag {
  private static final Tag ARTIFACT = new Tag(null, "Artifact", element -> {});

  private final @Nullable Tag parent;
  private final String role;
  private final Consumer<PdfStructureElement> attributes;
  private @Nullable PdfStructureElement element;

  private Tag(@Nullable Tag parent, String role, Consumer<PdfStructureElement> attributes) {
    this.parent = parent;
    this.role = role;
    this.attributes = attributes;
  }

  static Tag of(PdfStructureElement existing) {
    var tag = new Tag(null, "", ignored -> {});
    tag.element = existing;
    return tag;
  }

  static Tag artifact() {
    return ARTIFACT;
  }

  Tag child(String childRole) {
    return child(childRole, ignored -> {});
  }

  /** @param put called once, with the new element */
  Tag child(String childRole, Consumer<PdfStructureElement> put) {
    return this == ARTIFACT ? ARTIFACT : new Tag(this, childRole, put);
  }

  /** The element in the file, made now if need be; empty for an artifact. */
  Optional<PdfStructureElement> element() {
    if (element == null && parent != null) {
      parent.element().ifPresent(above -> {
        element = new PdfStructureElement(above, new PdfName(role));
        attributes.accept(element);
      });
    }
    return Optional.ofNullable(element);
  }
}
