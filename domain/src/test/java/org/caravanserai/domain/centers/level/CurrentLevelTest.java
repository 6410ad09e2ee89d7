package org.caravanserai.domain.centers.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentLevelTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 1);
    private static final LanguageTag CHINESE = LanguageTag.of("zh");
    private static final LevelScheme HSK = new LevelScheme(
            "HSK",
            "3.0",
            LocalizedText.of("en", "HSK 3.0"),
            "Chinese Proficiency Grading Standards",
            List.of("1", "2", "3", "4", "5", "6", "7-9"));

    private static LevelRecord record(
            String version,
            String level,
            @Nullable CefrLevel cefr,
            LevelBasis basis,
            LocalDate reachedOn,
            @Nullable LocalDate validUntil) {
        return new LevelRecord(CHINESE, "HSK", version, level, cefr, basis, reachedOn, validUntil, null);
    }

    private static LevelRecord course(String level, @Nullable CefrLevel cefr) {
        return record("3.0", level, cefr, LevelBasis.COURSE, DAY.minusYears(1), null);
    }

    private static LevelRecord claimed(String level, CefrLevel cefr) {
        return record("3.0", level, cefr, LevelBasis.SELF, DAY.minusYears(1), null);
    }

    private static LevelRecord ofScheme(String scheme, String level, @Nullable CefrLevel cefr) {
        return new LevelRecord(CHINESE, scheme, "1", level, cefr, LevelBasis.COURSE, DAY.minusYears(1), null, "LC-1");
    }

    @Test
    void onlyWhatOthersVouchForIsVerified() {
        assertThat(LevelBasis.COURSE.isVerified()).isTrue();
        assertThat(LevelBasis.SELF.isVerified()).isFalse();
    }

    @Test
    void aLevelCountsUntilItsLastDay() {
        var record = record("3.0", "4", CefrLevel.B2, LevelBasis.COURSE, DAY.minusYears(1), DAY);

        assertThat(record.countsOn(DAY)).isTrue();
        assertThat(record.countsOn(DAY.plusDays(1))).isFalse();
        assertThat(course("4", CefrLevel.B2).countsOn(DAY.plusYears(30))).isTrue();
        assertThat(claimed("4", CefrLevel.B2).countsOn(DAY)).isFalse();
    }

    @Test
    void theBestVerifiedLevelThatHasNotExpiredIsThePresentOne() {
        var best = course("3", CefrLevel.B1);
        var records = List.of(
                course("1", CefrLevel.A1),
                best,
                claimed("6", CefrLevel.C2),
                record("3.0", "5", CefrLevel.C1, LevelBasis.COURSE, DAY.minusYears(3), DAY.minusDays(1)),
                course("2", CefrLevel.A2));

        assertThat(CurrentLevel.of(records, DAY)).contains(best);
        assertThat(CurrentLevel.of(records, DAY.minusDays(1)))
                .map(LevelRecord::level)
                .contains("5");
    }

    @Test
    void ofEqualLevelsTheLatestIsThePresentOne() {
        var early = record("2.0", "4", CefrLevel.B2, LevelBasis.COURSE, DAY.minusYears(2), null);
        var late = record("3.0", "4", CefrLevel.B2, LevelBasis.COURSE, DAY.minusYears(1), null);

        assertThat(CurrentLevel.of(List.of(late, early), DAY)).contains(late);
        assertThat(CurrentLevel.of(List.of(early, late), DAY)).contains(late);
    }

    @Test
    void whoHasNothingThatCountsHasNoLevel() {
        assertThat(CurrentLevel.of(List.of(), DAY)).isEmpty();
        assertThat(CurrentLevel.of(List.of(claimed("6", CefrLevel.C2), course("1", null)), DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "2, 1, true", "1, 2, false", "7-9, 6, true", "6, 7-9, false"})
    void onTheSameScaleItsOwnOrderDecides(String reached, String needed, boolean meets) {
        assertThat(CurrentLevel.meets(List.of(course(reached, null)), HSK, needed, CefrLevel.A1, DAY))
                .isEqualTo(meets);
    }

    @Test
    void theSameScaleDoesNotAskTheFramework() {
        assertThat(CurrentLevel.meets(List.of(course("3", CefrLevel.C2)), HSK, "4", CefrLevel.A1, DAY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"B1, A2, true", "B1, B1, true", "B1, B2, false", ", A1, false", "B1, , false"})
    void anotherScaleIsComparedByTheFramework(@Nullable CefrLevel reached, @Nullable CefrLevel needed, boolean meets) {
        assertThat(CurrentLevel.meets(List.of(ofScheme("YCT", "4", reached)), HSK, "6", needed, DAY))
                .isEqualTo(meets);
    }

    @Test
    void anotherVersionIsAnotherScale() {
        var old = record("2.0", "6", CefrLevel.B1, LevelBasis.COURSE, DAY.minusYears(1), null);

        assertThat(CurrentLevel.meets(List.of(old), HSK, "5", CefrLevel.B2, DAY))
                .isFalse();
        assertThat(CurrentLevel.meets(List.of(old), HSK, "7-9", CefrLevel.B1, DAY))
                .isTrue();
    }

    @Test
    void aLevelThatTheScaleDoesNotKnowIsComparedByTheFramework() {
        var unknown = course("advanced", CefrLevel.C1);

        assertThat(CurrentLevel.meets(List.of(unknown), HSK, "1", null, DAY)).isFalse();
        assertThat(CurrentLevel.meets(List.of(unknown), HSK, "6", CefrLevel.C1, DAY))
                .isTrue();
    }

    @Test
    void claimsAndExpiredLevelsMeetNothing() {
        var records = List.of(
                claimed("7-9", CefrLevel.C2),
                record("3.0", "7-9", CefrLevel.C2, LevelBasis.COURSE, DAY.minusYears(3), DAY.minusDays(1)));

        assertThat(CurrentLevel.meets(records, HSK, "1", CefrLevel.A1, DAY)).isFalse();
        assertThat(CurrentLevel.meets(List.of(), HSK, "1", CefrLevel.A1, DAY)).isFalse();
    }

    @Test
    void oneOfSeveralLevelsIsEnough() {
        assertThat(CurrentLevel.meets(
                        List.of(course("1", null), ofScheme("YCT", "4", CefrLevel.B2)), HSK, "4", CefrLevel.B2, DAY))
                .isTrue();
    }

    @Test
    void aSchemeKnowsItsLevelsFromTheLowestToTheHighest() {
        var levels = new ArrayList<>(List.of("low", "high"));
        var scheme = new LevelScheme("OWN", "1", LocalizedText.of("en", "Own"), "a leaflet", levels);
        levels.add("highest");

        assertThat(scheme.levels()).containsExactly("low", "high");
        assertThat(scheme.has("high")).isTrue();
        assertThat(scheme.has("highest")).isFalse();
        assertThat(scheme.compare("low", "high")).isNegative();
        assertThat(scheme.compare("high", "low")).isPositive();
        assertThat(scheme.compare("low", "low")).isZero();
    }
}
