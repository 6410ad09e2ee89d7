package org.caravanserai.domain.cooperation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecognitionCoverageTest {

    private static RecognitionProvision says(
            String country, @Nullable DegreeLevel level, @Nullable RecognitionEffect effect) {
        return new RecognitionProvision(
                country, "a", LocalizedText.EMPTY, LocalDate.of(2006, 1, 1), null, null, level, effect, null);
    }

    @Test
    void aCountryCountsOnceForEachLevelThatAnyOfItsAgreementsRecognizes() {
        assertThat(RecognitionCoverage.countries(List.of(
                        says("KZ", DegreeLevel.BACHELOR, RecognitionEffect.RECOGNIZED),
                        says("KZ", DegreeLevel.MASTER, RecognitionEffect.EXCLUDED),
                        says("KZ", DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED),
                        says("KZ", DegreeLevel.MASTER, RecognitionEffect.RECOGNIZED),
                        says("UZ", DegreeLevel.DOCTORATE, RecognitionEffect.INDIVIDUALLY),
                        says("LA", null, null))))
                .containsExactly(
                        entry("ANY", 3L),
                        entry("SECONDARY", 0L),
                        entry("SHORT_CYCLE", 0L),
                        entry("BACHELOR", 1L),
                        entry("MASTER", 1L),
                        entry("DOCTORATE", 0L));
        assertThat(RecognitionCoverage.countries(List.of()))
                .containsEntry("ANY", 0L)
                .hasSize(6);
    }
}
