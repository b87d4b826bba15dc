package org.nightdesk.reporting.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour profile of sRGB, computed from its published primaries (IEC 61966-2-1), so that every machine writes the same
 * bytes. An ICC version 2.1 display profile: three colourants seen under D50, one tone curve.
 */
final class SrgbProfile {
  private static final double[] D65 = {0.3127, 0.3290};
  private static final double[] D50 = {0.9642, 1.0, 0.8249};
  private static final double[][] PRIMARIES = {{0.64, 0.33}, {0.30, 0.60}, {0.15, 0.06}};
  private static final double[][] BRADFORD = {
    {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
  };
  private static final int CURVE_POINTS = 1024;
  private static final int HEADER = 128;
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final String RIGHTS = "No rights reserved: computed from published figures";

  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private SrgbProfile() {}

  static byte[] bytes() {
    double[] white = xyz(D65);
    double[][] colourants = colourants(white);
    byte[] curve = curve();
    byte[][] contents = {
      description(),
      text(),
      point(white),
      point(colourants[0]),
      point(colourants[1]),
      point(colourants[2]),
      curve,
      curve,
      curve
    };
    int table = HEADER + 4 + 12 * TAGS.length;
    int size = table;
    for (int i = 0; i < TAGS.length - 2; i++) {
      size += contents[i].length;
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER).putInt(TAGS.length);
    int offset = table;
    for (int i = 0; i < TAGS.length; i++) {
      boolean sharedCurve = contents[i] == curve && i > 6;
      int at = sharedCurve ? size - curve.length : offset;
      profile.put(ascii(TAGS[i])).putInt(at).putInt(contents[i].length);
      offset += sharedCurve ? 0 : contents[i].length;
    }
    for (int i = 0; i < TAGS.length - 2; i++) {
      profile.put(contents[i]);
    }
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x02100000);
    profile.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
    for (int part : new int[] {1998, 2, 9, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    profile.put(ascii("acsp"));
    profile.position(68);
    for (double each : D50) {
      profile.putInt(fixed(each));
    }
  }

  /** The columns that take linear RGB to XYZ under D50. */
  private static double[][] colourants(double[] white) {
    double[][] columns = new double[3][];
    for (int i = 0; i < 3; i++) {
      columns[i] = xyz(PRIMARIES[i]);
    }
    double[] scale = solve(transposed(columns), white);
    double[] coneWhite = times(BRADFORD, white);
    double[] coneTarget = times(BRADFORD, D50);
    double[][] adapted = new double[3][];
    for (int i = 0; i < 3; i++) {
      double[] cone = times(BRADFORD, columns[i]);
      for (int j = 0; j < 3; j++) {
        cone[j] *= scale[i] * coneTarget[j] / coneWhite[j];
      }
      adapted[i] = solve(BRADFORD, cone);
    }
    return adapted;
  }

  private static double[] xyz(double[] chromaticity) {
    double x = chromaticity[0];
    double y = chromaticity[1];
    return new double[] {x / y, 1, (1 - x - y) / y};
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
    }
    return product;
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] turned = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        turned[i][j] = matrix[j][i];
      }
    }
    return turned;
  }

  /** Cramer's rule. */
  private static double[] solve(double[][] matrix, double[] right) {
    double[] solution = new double[3];
    for (int column = 0; column < 3; column++) {
      double[][] replaced = {matrix[0].clone(), matrix[1].clone(), matrix[2].clone()};
      for (int row = 0; row < 3; row++) {
        replaced[row][column] = right[row];
      }
      solution[column] = determinant(replaced) / determinant(matrix);
    }
    return solution;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }

  private static byte[] curve() {
    ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
    curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double value = i / (CURVE_POINTS - 1.0);
      double linear =
          value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
      curve.putShort((short) StrictMath.round(linear * 0xFFFF));
    }
    return curve.array();
  }

  private static byte[] point(double[] xyz) {
    ByteBuffer point = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (double each : xyz) {
      point.putInt(fixed(each));
    }
    return point.array();
  }

  /** Text description type: the name in ASCII; its Unicode and Macintosh forms stay empty. */
  private static byte[] description() {
    int length = 12 + NAME.length() + 1 + 4 + 4 + 2 + 1 + 67;
    ByteBuffer description = ByteBuffer.allocate(evenly(length));
    description.put(ascii("desc")).putInt(0).putInt(NAME.length() + 1).put(ascii(NAME));
    return description.array();
  }

  private static byte[] text() {
    ByteBuffer text = ByteBuffer.allocate(evenly(8 + RIGHTS.length() + 1));
    return text.put(ascii("text")).putInt(0).put(ascii(RIGHTS)).array();
  }

  private static int evenly(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int fixed(double value) {
    return (int) StrictMath.round(value * 0x10000);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
