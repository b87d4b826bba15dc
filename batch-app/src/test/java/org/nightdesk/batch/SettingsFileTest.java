package org.nightdesk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.enrichment.overlap.CopySettings;
import org.nightdesk.enrichment.story.StorySettings;
import org.nightdesk.reporting.BriefSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The commented file says what holds when nobody sets anything else. */
class SettingsFileTest {
  @Test
  void namesEverySettingWithTheValueTheModulesHaveBeenMeasuredWith() throws IOException {
    MutablePropertySources sources = new MutablePropertySources();
    new YamlPropertySourceLoader()
        .load("settings", new ClassPathResource("application.yaml"))
        .forEach(sources::addLast);
    NightSettings settings = new Binder(ConfigurationPropertySources.from(sources))
        .bind("nightdesk", NightSettings.class)
        .get();

    assertThat(settings.reading()).isEqualTo(ReadingLimits.standard());
    assertThat(settings.copies()).isEqualTo(CopySettings.defaults());
    assertThat(settings.stories()).isEqualTo(StorySettings.defaults());
    assertThat(settings.memory()).isEqualTo(new NightSettings.Memory(7, 200_000, 3, 28, 100));
    assertThat(settings.brief()).isEqualTo(BriefSettings.DEFAULT);
  }
}
