package org.caravanserai.domain.centers.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Levels} promises. */
public interface LevelsContract extends CenterContract {

    LocalDate DAY = LocalDate.of(2026, 11, 2);

    LevelSchemes schemes();

    Levels levels();

    private LevelScheme scheme() {
        var scheme = LevelSchemesContract.of("T" + Ids.next(), "2014");
        inTransaction(() -> schemes().add(scheme));
        return scheme;
    }

    private LevelMapping mapping(int year) {
        return new LevelMapping(
                "M" + Ids.next(), LocalizedText.of("en", "A study"), "A paper", year, MappingStatus.POLICY);
    }

    private static MappedLevel mapped(LevelScheme scheme, String level, @Nullable CefrLevel cefr) {
        return new MappedLevel(scheme.code(), scheme.version(), level, cefr);
    }

    @Test
    default void aMappingSaysOfEachLevelWhatItMeans() {
        var scheme = scheme();
        var mapping = mapping(2020);
        inTransaction(() ->
                levels().map(mapping, List.of(mapped(scheme, "1", CefrLevel.B1), mapped(scheme, "TBU", CefrLevel.A2))));
        inTransaction(() -> levels().map(mapping, List.of(mapped(scheme, "TEU", null))));
        assertThat(inTransaction(() -> levels().cefr(mapping.code(), scheme.code(), "2014", "1")))
                .contains(CefrLevel.B1);
        assertThat(inTransaction(() -> levels().cefr(mapping.code(), scheme.code(), "2014", "TEU")))
                .isEmpty();
        assertThat(inTransaction(() -> levels().cefr(mapping.code(), scheme.code(), "2015", "1")))
                .isEmpty();
        assertThat(inTransaction(() -> levels().mapped()).get(mapping.code()))
                .as("in the order of the scale")
                .containsExactly(
                        mapped(scheme, "TEU", null),
                        mapped(scheme, "TBU", CefrLevel.A2),
                        mapped(scheme, "1", CefrLevel.B1));
    }

    @Test
    default void ofAMappingThatIsThereNameSourceAndYearStay() {
        var scheme = scheme();
        var mapping = mapping(2020);
        inTransaction(() -> levels().map(mapping, List.of(mapped(scheme, "1", CefrLevel.B1))));
        var other = new LevelMapping(
                mapping.code(), LocalizedText.of("en", "Another"), "Another paper", 2021, MappingStatus.INDEPENDENT);
        inTransaction(() -> levels().map(other, List.of(mapped(scheme, "TBU", CefrLevel.A2))));
        assertThat(inTransaction(() -> levels().mappings())).contains(mapping).doesNotContain(other);
    }

    @Test
    default void theLatestMappingsAreListedFirst() {
        var scheme = scheme();
        var earlier = mapping(2101);
        var later = mapping(2102);
        inTransaction(() -> levels().map(earlier, List.of(mapped(scheme, "1", CefrLevel.B1))));
        inTransaction(() -> levels().map(later, List.of(mapped(scheme, "1", CefrLevel.B2))));
        assertThat(inTransaction(() -> levels().mappings())).containsSubsequence(later, earlier);
    }

    @Test
    default void aMappingSaysOfALevelOnce() {
        var scheme = scheme();
        var mapping = mapping(2020);
        inTransaction(() -> levels().map(mapping, List.of(mapped(scheme, "1", CefrLevel.B1))));
        assertTaken(() -> levels().map(mapping, List.of(mapped(scheme, "1", CefrLevel.B2))));
    }

    @Test
    default void whatAPersonClaimsIsListedByLanguageTheLatestFirstWithWhatItMeans() {
        var scheme = scheme();
        var mapping = mapping(2020);
        inTransaction(() -> levels().map(mapping, List.of(mapped(scheme, "1", CefrLevel.B1))));
        var account = Ids.next();
        claim(account, claimed("zh", scheme, "TBU", DAY));
        claim(account, claimed("ru", scheme, "TEU", DAY.minusYears(1)));
        claim(account, claimed("ru", scheme, "1", DAY));
        claim(Ids.next(), claimed("ru", scheme, "1", DAY));
        assertThat(inTransaction(() -> levels().of(account, mapping.code())))
                .extracting(each -> each.language().value(), LevelRecord::level, LevelRecord::cefr)
                .containsExactly(tuple("ru", "1", CefrLevel.B1), tuple("ru", "TEU", null), tuple("zh", "TBU", null));
        assertThat(inTransaction(() -> levels().of(account, "NONE")))
                .as("under no mapping they mean nothing on the CEFR")
                .contains(claimed("zh", scheme, "TBU", DAY))
                .allMatch(each -> each.cefr() == null);
    }

    private void claim(UUID account, LevelRecord level) {
        inTransaction(() -> levels().claim(account, level, NOW));
    }

    private static LevelRecord claimed(String language, LevelScheme scheme, String level, LocalDate reachedOn) {
        return new LevelRecord(
                LanguageTag.of(language),
                scheme.code(),
                scheme.version(),
                level,
                null,
                LevelBasis.SELF,
                reachedOn,
                reachedOn.plusYears(2),
                null);
    }
}
