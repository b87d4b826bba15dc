package org.nightdesk.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
  @Test
  void isReadAsADisplayProfileWhoseColoursAreThoseOfSrgb() {
    ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
    var ours = new ICC_ColorSpace(profile);
    ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);

    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    for (float[] colour :
        new float[][] {{1, 1, 1}, {1, 0, 0}, {0, 0.45f, 0.7f}, {0.7f, 0.28f, 0}, {0.1f, 0.1f, 0.1f}
        }) {
      float[] expected = theirs.toCIEXYZ(colour);
      float[] actual = ours.toCIEXYZ(colour);
      for (int i = 0; i < 3; i++) {
        assertThat(actual[i]).isCloseTo(expected[i], within(0.003f));
      }
    }
  }

  /** Neither a platform's own profile nor its mathematics may decide the bytes of a brief. */
  @Test
  void hasTheSameBytesOnEveryPlatform() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(SrgbProfile.bytes());

    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("81de4dbd9ef68d99c2fa09a7664da5e4183752d50c475afca3d0e67092ce8c1d");
  }
}
