package org.caravanserai.domain.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedFigureTest {

    private static final BigDecimal EXACT = new BigDecimal("4171");
    private static final BigDecimal ROUNDED = new BigDecimal("4000");

    private static PublishedFigure figure(
            String series,
            int year,
            @Nullable String country,
            @Nullable String group,
            @Nullable Integer groupVersion,
            @Nullable BigDecimal exact,
            @Nullable BigDecimal rounded,
            String source) {
        return new PublishedFigure(
                Ids.next(),
                series,
                year,
                country,
                group,
                groupVersion,
                exact,
                rounded,
                source,
                "https://example.org/figures",
                null,
                FigureStatus.OFFICIAL,
                LocalizedText.EMPTY,
                null,
                World.NOW);
    }

    private static PublishedFigure figure(@Nullable BigDecimal exact, @Nullable BigDecimal rounded) {
        return figure("students-in", 2018, "KZ", null, null, exact, rounded, " Ministry ");
    }

    private static PublishedFigure about(
            String series, int year, @Nullable String country, @Nullable String group, @Nullable Integer version) {
        return figure(series, year, country, group, version, EXACT, null, "Ministry");
    }

    @Test
    void theExactValueStandsBeforeTheRoundedOne() {
        assertThat(figure(EXACT, ROUNDED).value()).isEqualTo(EXACT);
        assertThat(figure(null, ROUNDED).value()).isEqualTo(ROUNDED);
        assertThat(figure(BigDecimal.ZERO, null).value()).isZero();
        assertThat(figure(EXACT, null).source()).isEqualTo("Ministry");
    }

    @Test
    void aFigureHasAValueThatIsNotNegative() {
        assertInvalid("exact: no-value", () -> figure(null, null));
        assertInvalid(
                List.of("exact: not-negative", "rounded: not-negative"),
                () -> figure(BigDecimal.ONE.negate(), BigDecimal.TEN.negate()));
        assertInvalid(
                List.of("exact: amount-too-large", "rounded: amount-too-large"),
                () -> figure(new BigDecimal("1e14"), new BigDecimal("1e14")));
    }

    @Test
    void aFigureHasASourceAndAYear() {
        assertInvalid("source: required", () -> figure("s", 2018, null, null, null, EXACT, null, " "));
        assertThat(about("s", 1900, null, null, null).year()).isEqualTo(1900);
        assertThat(about("s", 2200, null, null, null).year()).isEqualTo(2200);
        assertInvalid("year: between", () -> about("s", 1899, null, null, null));
        assertInvalid("year: between", () -> about("s", 2201, null, null, null));
    }

    @Test
    void aFigureIsAboutACountryOrAGroup() {
        assertThat(about("s", 2018, null, "BR", 1).group()).isEqualTo("BR");
        assertInvalid("group: country-or-group", () -> about("s", 2018, "KZ", "BR", 1));
        assertInvalid("groupVersion: version-without-group", () -> about("s", 2018, "KZ", null, 1));
    }

    @Test
    void figuresOfTheSameSeriesYearAndPlaceAreAboutTheSame() {
        var figure = about("s", 2018, "KZ", null, null);
        assertThat(figure.isAbout(about("s", 2018, "KZ", null, null))).isTrue();
        assertThat(figure.isAbout(about("t", 2018, "KZ", null, null))).isFalse();
        assertThat(figure.isAbout(about("s", 2019, "KZ", null, null))).isFalse();
        assertThat(figure.isAbout(about("s", 2018, "TH", null, null))).isFalse();
        assertThat(figure.isAbout(about("s", 2018, null, null, null))).isFalse();
        var group = about("s", 2018, null, "BR", 1);
        assertThat(group.isAbout(about("s", 2018, null, "BR", 2))).isTrue();
        assertThat(group.isAbout(about("s", 2018, null, "EU", 1))).isFalse();
    }

    @Test
    void aCorrectionIsAFigureOfItsOwnThatNamesTheFirst() {
        var figure = figure(EXACT, ROUNDED);
        var later = World.NOW.plusSeconds(60);
        var corrected = figure.corrected(BigDecimal.TEN, null, FigureStatus.DISPUTED, later);
        assertThat(corrected.id()).isNotEqualTo(figure.id());
        assertThat(corrected.corrects()).isEqualTo(figure.id());
        assertThat(corrected.isAbout(figure)).isTrue();
        assertThat(corrected.value()).isEqualTo(BigDecimal.TEN);
        assertThat(corrected.rounded()).isNull();
        assertThat(corrected.status()).isEqualTo(FigureStatus.DISPUTED);
        assertThat(corrected.recordedAt()).isEqualTo(later);
        assertThat(corrected.address()).isEqualTo(figure.address());
    }

    @Test
    void aCorrectionChangesSomething() {
        var figure = figure(EXACT, null);
        assertInvalid(
                "exact: figure-unchanged",
                () -> figure.corrected(new BigDecimal("4171.00"), null, FigureStatus.OFFICIAL, World.NOW));
        assertThat(figure.corrected(EXACT, ROUNDED, FigureStatus.OFFICIAL, World.NOW)
                        .rounded())
                .isEqualTo(ROUNDED);
        assertThat(figure.corrected(EXACT, null, FigureStatus.DERIVED, World.NOW)
                        .status())
                .isEqualTo(FigureStatus.DERIVED);
        assertInvalid("exact: no-value", () -> figure.corrected(null, null, FigureStatus.OFFICIAL, World.NOW));
    }

    @ParameterizedTest
    @EnumSource(StatisticAction.class)
    void whatHappensToAFigureIsOfOneSubject(StatisticAction action) {
        assertThat(action.subject()).isEqualTo(StatisticAction.SUBJECT);
    }

    @Test
    void allFiguresAreThoseUnderNoCondition() {
        assertThat(FigureFilter.ALL).isEqualTo(new FigureFilter(null, null, null, null, null, false, false));
    }
}
