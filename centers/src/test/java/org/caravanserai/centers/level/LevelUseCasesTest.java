package org.caravanserai.centers.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.level.CurrentLevel;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
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
                                new LevelMapping("FACHVERBAND", LocalizedText.of("en", "other"), "x", 2010),
                                new LevelMapping("OWNER", LocalizedText.of("en", "owner"), "x", 2013)))
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

    @Test
    void aClaimNamesALevelOfItsScaleAndIsNotVerified() {
        var claim = world.of(ClaimLevel.class);
        assertInvalid(
                "level: unknown-level",
                () -> claim.execute(new ClaimLevel.Form("zh", "CEFR 2020", "D1", "2026-01-01")));
        assertInvalid(
                "scheme: unknown-scheme", () -> claim.execute(new ClaimLevel.Form("zh", "CEFR", "B1", "2026-01-01")));
        claim.execute(new ClaimLevel.Form("zh", "CEFR 2020", "B1", "2026-01-01"));
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
}
