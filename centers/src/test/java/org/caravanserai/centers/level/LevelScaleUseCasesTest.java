package org.caravanserai.centers.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.level.AddLevelMapping.MappingDraft;
import org.caravanserai.centers.level.AddLevelScheme.LevelSchemeDraft;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelScaleUseCasesTest {

    private static final LocalizedText NAME = LocalizedText.of("en", "Test of Russian");
    private static final LevelScheme HSK =
            new LevelScheme("HSK", "2010", LocalizedText.of("en", "HSK"), "x", List.of("1", "2", "3"));
    private static final LevelMapping OWNER =
            new LevelMapping("OWNER", LocalizedText.of("en", "owner"), "x", 2013, MappingStatus.OWNER_CLAIM);

    private final TeachingWorld world = new TeachingWorld();
    private final List<LevelSchemes.Kept> kept =
            new ArrayList<>(List.of(new LevelSchemes.Kept(HSK, LevelSchemeStatus.IN_USE)));
    private final List<LevelMapping> mappings = new ArrayList<>(List.of(OWNER));
    private final List<MappedLevel> mapped = new ArrayList<>();

    LevelScaleUseCasesTest() {
        world.wiring
                .answer(LevelSchemes.class, "find", asked -> kept.stream()
                        .map(LevelSchemes.Kept::scheme)
                        .filter(each ->
                                each.code().equals(asked[0]) && each.version().equals(asked[1]))
                        .findFirst())
                .answer(LevelSchemes.class, "all", asked -> List.copyOf(kept))
                .answer(LevelSchemes.class, "add", asked -> {
                    var added = (LevelScheme) asked[0];
                    var known = kept.stream()
                            .anyMatch(each -> each.scheme().code().equals(added.code())
                                    && each.scheme().version().equals(added.version()));
                    return !known && kept.add(new LevelSchemes.Kept(added, LevelSchemeStatus.IN_USE));
                })
                .answer(LevelSchemes.class, "become", asked -> {
                    var before = kept.get(0);
                    kept.set(0, new LevelSchemes.Kept(before.scheme(), (LevelSchemeStatus) asked[2]));
                    return before.status() != asked[2];
                })
                .answer(Levels.class, "mappings", asked -> List.copyOf(mappings))
                .answer(Levels.class, "mapped", asked -> Map.of("OWNER", List.copyOf(mapped)))
                .answer(Levels.class, "map", asked -> {
                    mappings.add((LevelMapping) asked[0]);
                    mapped.addAll(((List<?>) asked[1])
                            .stream().map(MappedLevel.class::cast).toList());
                    return null;
                });
        world.as(PlatformRole.ADMIN);
    }

    private void add(String code, String version, String... levels) {
        world.of(AddLevelScheme.class)
                .execute(new LevelSchemeDraft(code, version, NAME, "Ministry, 2014", List.of(levels)));
    }

    private void map(String code, @Nullable Integer year, String scheme, String... levels) {
        world.of(AddLevelMapping.class)
                .execute(new MappingDraft(code, NAME, "A paper", year, null, scheme, List.of(levels)));
    }

    @Test
    void aScaleIsAddedOnceAndSuperseded() {
        add("TORFL", "2014", "TEU", "", " TBU ", "TORFL-I");
        assertThat(world.of(ListLevelScales.class).execute().schemes())
                .last()
                .satisfies(added -> assertThat(added.scheme().levels()).containsExactly("TEU", "TBU", "TORFL-I"));
        assertConflict("scheme-known", () -> add("HSK", "2010", "1"));
        world.of(SetLevelSchemeStatus.class).execute("HSK", "2010", LevelSchemeStatus.SUPERSEDED);
        world.of(SetLevelSchemeStatus.class).execute("HSK", "2010", LevelSchemeStatus.SUPERSEDED);
        assertNotFound(() -> world.of(SetLevelSchemeStatus.class).execute("HSK", "1", LevelSchemeStatus.IN_USE));
        assertThat(world.history())
                .containsExactly("SCHEME_ADDED TORFL 2014", "SCHEME_STATUS_CHANGED HSK 2010: SUPERSEDED");
    }

    @Test
    void faultsOfAScaleAreNamedWithTheirFields() {
        assertInvalid(
                List.of("code: not-a-code", "version: not-a-code", "levels: required"), () -> add("H S K", "1 2", " "));
        assertInvalid("levels: not-a-scale", () -> add("HSK", "4.0", "1", "2", "1"));
        assertInvalid("levels: not-a-scale", () -> add("HSK", "4.0", "x".repeat(41)));
        assertInvalid("name: required", () -> world.of(AddLevelScheme.class)
                .execute(new LevelSchemeDraft("HSK", "4.0", LocalizedText.EMPTY, "x", List.of("1"))));
        assertThat(world.history()).isEmpty();
    }

    @Test
    void aMappingSaysOfEachScaleOnceWhatItsLevelsMean() {
        map("OWNER", null, "HSK 2010", "1 =", "2 = A1", "3 = a2");
        assertThat(mapped)
                .containsExactly(
                        new MappedLevel("HSK", "2010", "1", null),
                        new MappedLevel("HSK", "2010", "2", CefrLevel.A1),
                        new MappedLevel("HSK", "2010", "3", CefrLevel.A2));
        assertThat(mappings).last().isEqualTo(OWNER);
        assertConflict("mapping-known", () -> map("OWNER", null, "HSK 2010", "1 = A1"));
        map("STUDY", 2020, "HSK 2010", "3 = B1");
        assertThat(mappings)
                .last()
                .isEqualTo(new LevelMapping("STUDY", NAME, "A paper", 2020, MappingStatus.INDEPENDENT));
        assertThat(world.history()).containsExactly("MAPPING_ADDED HSK 2010: OWNER", "MAPPING_ADDED HSK 2010: STUDY");
    }

    @Test
    void aNewMappingSaysWhoStandsBehindIt() {
        world.of(AddLevelMapping.class)
                .execute(new MappingDraft(
                        "RULE", NAME, "A rule", 2021, MappingStatus.POLICY, "HSK 2010", List.of("1 = A1")));
        assertThat(mappings).last().satisfies(added -> assertThat(added.status())
                .isEqualTo(MappingStatus.POLICY));
    }

    @Test
    void faultsOfAMappingAreNamedWithTheirFields() {
        assertInvalid(
                List.of("code: not-a-code", "year: required", "scheme: unknown-scheme"),
                () -> map("study", null, "HSK 9", "1 = A1"));
        assertInvalid("levels: unknown-level", () -> map("OWNER", null, "HSK 2010", "7 = A1"));
        assertInvalid("levels: not-a-mapped-level", () -> map("OWNER", null, "HSK 2010", "1 = D1"));
        assertInvalid("levels: not-a-mapped-level", () -> map("OWNER", null, "HSK 2010", "1"));
        assertInvalid("levels: mapped-twice", () -> map("OWNER", null, "HSK 2010", "1 = A1", "1 = A2"));
        assertInvalid("levels: required", () -> map("OWNER", null, "HSK 2010", " "));
        assertThat(mapped).isEmpty();
    }

    @Test
    void everybodySeesTheScalesAndMappings() {
        world.asVisitor();
        var scales = world.of(ListLevelScales.class).execute();
        assertThat(scales.mappings()).containsExactly(OWNER);
        assertThat(scales.schemes()).hasSize(1);
        assertThat(scales.mapped()).containsKey("OWNER");
    }
}
