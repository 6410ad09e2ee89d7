package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectViewTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @EnumSource(MilestoneState.class)
    void aMilestoneIsLateFromTheDayAfterUntilItIsAccepted(MilestoneState state) {
        var line = new ProjectView.MilestoneLine(
                1,
                LocalizedText.of("en", "Pump"),
                DUE.minusYears(1),
                DUE,
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(line.isLate(DUE)).isFalse();
        assertThat(line.isLate(DUE.plusDays(1))).isEqualTo(state != MilestoneState.ACCEPTED);
    }
}
