package org.nightdesk.reporting.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped faces and, after them, fallback fonts for other scripts.
 *
 * <p>Reading them takes a moment, so one set may serve many documents, but only one thread at a time.
 */
public final class FontSet {
  private final Map<Typeface, FontFile> faces = new EnumMap<>(Typeface.class);
  private final List<FontFile> fallbacks = new ArrayList<>();

  private FontSet() {}

  public static FontSet shipped() {
    return withFallbacks(List.of());
  }

  /** @param trueTypeFiles whole TrueType files, asked in this order for what the shipped faces lack */
  public static FontSet withFallbacks(List<byte[]> trueTypeFiles) {
    var set = new FontSet();
    for (Typeface face : Typeface.values()) {
      set.faces.put(face, new FontFile(face.resource(), read(face.resource()), face.ordinal()));
    }
    set.fallbacks.add(set.face(Typeface.SERIF));
    set.fallbacks.add(set.face(Typeface.SANS));
    int number = Typeface.values().length;
    for (byte[] file : trueTypeFiles) {
      set.fallbacks.add(new FontFile("fallback" + number + ".ttf", file, number));
      number++;
    }
    return set;
  }

  FontFile face(Typeface face) {
    FontFile file = faces.get(face);
    if (file == null) {
      throw new IllegalStateException("the face " + face + " was not read");
    }
    return file;
  }

  /** The face itself, then all that may stand in for it. */
  List<FontFile> candidates(Typeface face) {
    var candidates = new ArrayList<FontFile>();
    candidates.add(face(face));
    candidates.addAll(fallbacks);
    return candidates;
  }

  private static byte[] read(String resource) {
    try (InputStream in = FontSet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the font " + resource + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException cannotRead) {
      throw new UncheckedIOException("cannot read the font " + resource, cannotRead);
    }
  }
}
