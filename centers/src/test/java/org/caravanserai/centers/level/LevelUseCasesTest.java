package org.caravanserai.centers.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.centers.level.ClaimLevel.LevelClaim;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.level.CurrentLevel;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.levels.LevelNeed;
import org.caravanserai.platform.levels.LevelOpening;
import org.caravanserai.platform.levels.LevelOpenings;
import org.caravanserai.platform.levels.LevelScale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelUseCasesTest {

    private final TeachingWorld world = new TeachingWorld();
    private final List<LevelRecord> claimed = new ArrayList<>();

    private static LevelRecord record(
            String level, @Nullable CefrLevel cefr, LevelBasis basis, @Nullable String until) {
        return new LevelRecord(
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                level,
                cefr,
                basis,
                LocalDate.of(2026, 1, 1),
                until == null ? null : LocalDate.parse(until),
                null);
    }

    LevelUseCasesTest() {
        world.wiring
                .answer(
                        Levels.class,
                        "mappings",
                        asked -> List.of(
                                new LevelMapping(
                                        "FACHVERBAND",
                                        LocalizedText.of("en", "other"),
                                        "x",
                                        2010,
                                        MappingStatus.INDEPENDENT),
                                new LevelMapping(
                                        "OWNER",
                                        LocalizedText.of("en", "owner"),
                                        "x",
                                        2013,
                                        MappingStatus.OWNER_CLAIM)))
                .answer(
                        Levels.class,
                        "of",
                        asked -> List.of(
                                record("B2", CefrLevel.B2, LevelBasis.SELF, null),
                                record("B1", CefrLevel.B1, LevelBasis.COURSE, "2026-06-30"),
                                record("A2", CefrLevel.A2, LevelBasis.COURSE, null)))
                .answer(Levels.class, "claim", asked -> {
                    claimed.add((LevelRecord) asked[1]);
                    return null;
                });
        world.as(world.account("learner"));
    }

    @Test
    void thePresentLevelIsTheBestVerifiedOneThatHasNotExpired() {
        var shown = world.of(MyLevels.class).execute(null);
        assertThat(shown.mapping().code()).isEqualTo("OWNER");
        assertThat(shown.present())
                .singleElement()
                .satisfies(present -> assertThat(present.level().level()).isEqualTo("A2"));
        assertThat(world.of(MyLevels.class).execute("FACHVERBAND").mapping().year())
                .isEqualTo(2010);
    }

    private static LevelClaim claim(String scheme, String level) {
        return new LevelClaim(LanguageTag.of("zh"), scheme, level, LocalDate.of(2026, 1, 1));
    }

    @Test
    void aClaimNamesALevelOfItsScaleAndIsNotVerified() {
        var claim = world.of(ClaimLevel.class);
        assertInvalid("level: unknown-level", () -> claim.execute(claim("CEFR 2020", "D1")));
        assertInvalid("scheme: unknown-scheme", () -> claim.execute(claim("CEFR", "B1")));
        claim.execute(claim("CEFR 2020", "B1"));
        assertThat(claimed)
                .singleElement()
                .satisfies(level -> assertThat(level.basis().isVerified()).isFalse());
    }

    @Test
    void thePassportIsAPdf() {
        assertThat(world.of(PrintPassport.class).execute(null, "ar")).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aLevelMeetsANeedOnItsOwnScaleOrByTheCefr() {
        var today = LocalDate.of(2026, 11, 26);
        var hsk = new LevelScheme("HSK", "2010", LocalizedText.EMPTY, "x", List.of("1", "2", "3"));
        var records = List.of(record("A2", CefrLevel.A2, LevelBasis.COURSE, null));
        assertThat(CurrentLevel.meets(records, Classes.CEFR, "A1", CefrLevel.A1, today))
                .isTrue();
        assertThat(CurrentLevel.meets(records, Classes.CEFR, "B1", CefrLevel.B1, today))
                .isFalse();
        assertThat(CurrentLevel.meets(records, hsk, "2", CefrLevel.A2, today)).isTrue();
        assertThat(CurrentLevel.meets(records, hsk, "3", null, today)).isFalse();
    }

    private static LevelOpening opening(String language, String scheme, String version, String level, int days) {
        return new LevelOpening(
                "kind",
                LocalizedText.of("en", level),
                "/" + level + days,
                new LevelNeed(LanguageTag.of(language), scheme, version, level),
                1,
                days == 0 ? null : World.NOW.plus(Duration.ofDays(days)),
                ZoneOffset.UTC);
    }

    /** The CEFR as it is, and what the second level of a scale means. */
    private static List<MappedLevel> mapped(CefrLevel second) {
        return Stream.concat(
                        Stream.of(CefrLevel.values())
                                .map(level -> new MappedLevel("CEFR", "2020", level.name(), level)),
                        Stream.of(new MappedLevel("HSK", "2010", "2", second)))
                .toList();
    }

    @Test
    void openingsInTheLanguagesOfAPersonSayWhetherAVerifiedLevelIsEnough() {
        var met = opening("zho", "CEFR", "2020", "A2", 0);
        var later = opening("zh", "CEFR", "2020", "A1", 9);
        var tooHigh = opening("zh", "CEFR", "2020", "B2", 3);
        var byMapping = opening("zho", "HSK", "2010", "2", 5);
        world.wiring
                .put((LevelOpenings) now -> List.of(met, later, opening("ru", "CEFR", "2020", "A1", 1)))
                .put((LevelOpenings) now -> List.of(tooHigh, byMapping, opening("zh", "TORFL", "1", "A", 2)))
                .answer(
                        LevelSchemes.class,
                        "all",
                        asked -> List.of(
                                new LevelSchemes.Kept(Classes.CEFR, LevelSchemeStatus.IN_USE),
                                new LevelSchemes.Kept(
                                        new LevelScheme(
                                                "HSK", "2010", LocalizedText.EMPTY, "x", List.of("1", "2", "3")),
                                        LevelSchemeStatus.SUPERSEDED)))
                .answer(
                        Levels.class,
                        "mapped",
                        asked -> Map.of("OWNER", mapped(CefrLevel.A2), "FACHVERBAND", mapped(CefrLevel.B1)));
        var lines = world.of(ListLevelOpenings.class).execute(null);
        assertThat(lines)
                .extracting(line -> line.opening().link(), ListLevelOpenings.Line::met)
                .containsExactly(
                        tuple("/25", true),
                        tuple("/A19", true),
                        tuple("/A20", true),
                        tuple("/A2", false),
                        tuple("/B23", false));
        assertThat(lines).allSatisfy(line -> assertThat(line.present())
                .satisfies(present -> assertThat(present.level()).isEqualTo("A2")));
        assertThat(world.of(ListLevelOpenings.class).execute("FACHVERBAND"))
                .filteredOn(line -> line.opening().equals(byMapping))
                .extracting(ListLevelOpenings.Line::met)
                .containsExactly(false);
    }

    @Test
    void whoHasNoLevelIsShownNoOpenings() {
        world.wiring.answer(Levels.class, "of", asked -> List.of()).put((LevelOpenings) now -> {
            throw new AssertionError("asked for nothing");
        });
        assertThat(world.of(ListLevelOpenings.class).execute(null)).isEmpty();
    }

    @Test
    void theSchemesInUseAreTheScalesOfAllAreas() {
        world.wiring.answer(LevelSchemes.class, "inUse", asked -> List.of(Classes.CEFR));
        assertThat(world.of(CenterLevelScales.class).inUse())
                .containsExactly(new LevelScale("CEFR", "2020", Classes.CEFR.levels()));
    }
}
