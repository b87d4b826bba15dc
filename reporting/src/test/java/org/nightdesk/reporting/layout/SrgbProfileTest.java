package org.nightdesk.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
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
}
