package org.caravanserai.domain.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToldPeopleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "2, 0",
        "3, 5",
        "4, 5",
        "5, 5",
        "7, 5",
        "8, 10",
        "12, 10",
        "13, 15",
        "200, 200",
        "202, 200"
    })
    void aCountIsRoundedToTheNearestFive(long exact, long told) {
        assertThat(Disclosure.ROUNDED.people(Disclosure.ROUNDED.part(exact))).isEqualTo(told);
        assertThat(Disclosure.ROUNDED.people(exact)).isEqualTo(told);
        assertThat(Disclosure.EXACT.people(Disclosure.EXACT.part(exact))).isEqualTo(exact);
        assertThat(PeopleCell.people(exact).told(Disclosure.ROUNDED)).isEqualTo(told);
        assertThat(PeopleCell.people(exact).told(Disclosure.NONE)).isNull();
    }

    @Test
    void oneAndTwoAndThreeAndFourAreTheSameInSums() {
        assertThat(Disclosure.ROUNDED.part(1)).isEqualTo(Disclosure.ROUNDED.part(2));
        assertThat(Disclosure.ROUNDED.part(3)).isEqualTo(Disclosure.ROUNDED.part(4));
        assertThat(Disclosure.ROUNDED.partOf(BigDecimal.ONE, 1))
                .isEqualTo(Disclosure.ROUNDED.partOf(BigDecimal.TEN, 2));
    }

    @Test
    void sharesAndMeansOfFewPeopleAreNotTold() {
        assertThat(Disclosure.ROUNDED.tellsShare(22)).isFalse();
        assertThat(Disclosure.ROUNDED.tellsShare(23)).isTrue();
        assertThat(Disclosure.ROUNDED.tellsMean(7)).isFalse();
        assertThat(Disclosure.ROUNDED.tellsMean(8)).isTrue();
        assertThat(Disclosure.EXACT.tellsShare(1)).isTrue();
        assertThat(PeopleCell.of(BigDecimal.valueOf(31), 7).told(Disclosure.ROUNDED))
                .isNull();
        assertThat(PeopleCell.of(BigDecimal.valueOf(33), 8).told(Disclosure.ROUNDED))
                .isEqualTo(BigDecimal.valueOf(35));
    }

    /** Of forty one has not completed, or two have not. */
    @Test
    void whoIsLeftIsACountOfItsOwn() {
        assertThat(PeopleCell.whole(38, 39).told(Disclosure.ROUNDED))
                .isEqualTo(PeopleCell.whole(38, 40).told(Disclosure.ROUNDED));
    }

    @ParameterizedTest
    @EnumSource(PlatformRole.class)
    void whoKeepsFiguresReadsThemExactly(PlatformRole role) {
        var caller = new Caller(null, "somebody", null, "en", Set.of(role), Map.of());
        assertThat(Disclosure.of(caller)).isEqualTo(Disclosure.EXACT);
        assertThat(Disclosure.of(Caller.ANONYMOUS)).isEqualTo(Disclosure.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2026-08-31",
        "2026-09-01, 2026-08-31",
        "2026-08-30, 2025-08-31",
        "2026-12-31, 2026-08-31",
        "2026-01-01, 2025-08-31"
    })
    void roundedCountsAreAboutWholeAcademicYears(LocalDate asked, LocalDate last) {
        var group = new CountryGroup(
                "BR", LocalizedText.of("en", "Some"), 1, null, LocalDate.of(2018, 1, 1), null, "test", List.of());
        var scope = new Scope(
                        group, asked, LocalDate.of(2024, 3, 5), null, null, null, LevelTable.USUAL, Disclosure.NONE)
                .counted();
        assertThat(scope.asOf()).isEqualTo(last);
        assertThat(scope.from()).isEqualTo("2023-09-01");
        assertThat(scope.isRounded()).isTrue();
        assertThat(scope.hasWhole(2023, 24)).isTrue();
        assertThat(scope.hasWhole(last.getYear(), 24)).isFalse();
        var exact = new Scope(group, asked, LocalDate.of(2024, 3, 5), null, null);
        assertThat(exact.counted()).isEqualTo(exact);
    }
}
