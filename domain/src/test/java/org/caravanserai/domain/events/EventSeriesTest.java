package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

class EventSeriesTest {

    @Test
    void aSeriesIsNeverWithoutATitle() {
        var series = new EventSeries(
                Slug.of("exchange-week"), LocalizedText.of("en", "Exchange Week"), EventFixtures.ORGANIZER);
        series.rename(LocalizedText.of("zh", "教育交流周"));
        assertThatThrownBy(() -> series.rename(LocalizedText.EMPTY)).isInstanceOf(Invalid.class);
        assertThat(series.title()).isEqualTo(LocalizedText.of("zh", "教育交流周"));
        assertThat(series.slug()).isEqualTo(Slug.of("exchange-week"));
        assertThat(series.organizer()).isEqualTo(EventFixtures.ORGANIZER);
        assertThatThrownBy(() -> new EventSeries(Slug.of("none"), LocalizedText.EMPTY, EventFixtures.ORGANIZER))
                .isInstanceOf(Invalid.class);
    }
}
