package org.caravanserai.cooperation.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.cooperation.mechanism.ScholarshipDirectory;
import org.caravanserai.domain.cooperation.mechanism.ScholarshipRow;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.platform.levels.LevelNeed;
import org.caravanserai.platform.levels.LevelOpening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MechanismUseCasesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 7, 26);

    private final RegistryWorld world = new RegistryWorld();

    MechanismUseCasesTest() {
        world.wiring.answer(PublicEvents.class, "bySlug", asked -> Optional.of((String) asked[0])
                .filter("the-week"::equals)
                .map(slug -> new PublicEvent(slug, LocalizedText.of("en", "The week"), World.NOW, World.NOW)));
    }

    @Test
    void aMechanismIsRegisteredCorrectedAndComesTogether() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        world.commit();
        world.of(RecordEdition.class)
                .execute(
                        slug,
                        new EditionForm(
                                1,
                                FIRST_DAY,
                                "Guiyang",
                                CountryCode.of("CN"),
                                "the-week",
                                900,
                                LocalizedText.of("en", "Yearly from now")));
        world.of(ChangeMechanism.class)
                .execute(
                        slug,
                        null,
                        new MechanismForm(RegistryWorld.week().entry(), MechanismKind.EXHIBITION, null, null));
        var mechanism = world.entry(Mechanism.class, slug.value());
        assertThat(mechanism.mechanismKind()).isEqualTo(MechanismKind.EXHIBITION);
        assertThat(mechanism.everyMonths()).isNull();
        assertThat(mechanism.editions()).singleElement().satisfies(edition -> assertThat(edition.attendance())
                .isEqualTo(900));
        assertThat(world.history()).contains("EDITION_RECORDED 1", "CHANGED");
    }

    private static EditionForm edition(@Nullable String event) {
        return new EditionForm(1, FIRST_DAY, null, null, event, null, LocalizedText.EMPTY);
    }

    @Test
    void theEventOfAnEditionIsOneThatEverybodyCanOpen() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        world.commit();
        assertInvalid(
                "event: no-such-event", () -> world.of(RecordEdition.class).execute(slug, edition("a-draft")));
        assertThat(world.entry(Mechanism.class, slug.value()).editions()).isEmpty();
        world.of(RecordEdition.class).execute(slug, edition(null));
        assertThat(world.entry(Mechanism.class, slug.value()).editions()).hasSize(1);
    }

    @Test
    void faultsAreNamedWithTheirFields() {
        world.asKeeper();
        assertInvalid(
                List.of("kind: not-one-of", "everyMonths: between", "scholarship.places: between", "title: required"),
                () -> Reader.texts(
                        Map.of("kind", "PICNIC", "everyMonths", "0", "scholarship", Map.of("places", "0")),
                        MechanismForm.class));
        assertNotFound(() -> world.of(RecordEdition.class).execute(Slug.of("none"), edition(null)));
    }

    private static MechanismForm scheme(
            @Nullable Integer places, @Nullable String language, @Nullable String scheme, @Nullable String level) {
        return new MechanismForm(
                RegistryWorld.week().entry(),
                MechanismKind.SCHOLARSHIP_SCHEME,
                null,
                new MechanismForm.ScholarshipForm(
                        places, language == null ? null : LanguageTag.of(language), scheme, level));
    }

    @Test
    void aScholarshipSchemeAsksForALevelOfAScaleInUse() {
        world.asKeeper();
        var register = world.of(RegisterMechanism.class);
        assertInvalid("scholarship.scheme: unknown-scheme", () -> register.execute(scheme(10, "zho", "HSK 1992", "4")));
        assertInvalid("scholarship.level: unknown-level", () -> register.execute(scheme(10, "zho", "HSK 2010", "7")));
        assertInvalid(
                List.of("scholarship.language: required", "scholarship.level: required"),
                () -> register.execute(scheme(10, null, "HSK 2010", " ")));
        var slug = register.execute(scheme(10, "zho", "HSK 2010", "4"));
        world.commit();
        var offered = world.entry(Mechanism.class, slug).scholarship();
        assertThat(offered.places()).isEqualTo(10);
        assertThat(offered.needed()).isEqualTo(new Scholarship.Needed(LanguageTag.of("zho"), "HSK", "2010", "4"));
        world.of(ChangeMechanism.class).execute(Slug.of(slug), null, scheme(12, null, null, null));
        assertThat(world.entry(Mechanism.class, slug).scholarship().needed()).isNull();
        world.of(ChangeMechanism.class).execute(Slug.of(slug), null, scheme(null, null, "", ""));
        assertThat(world.entry(Mechanism.class, slug).scholarship()).isNull();
    }

    @Test
    void schemesThatAskForALevelAreOpenToPeopleWhoHaveIt() {
        var needed = new Scholarship.Needed(LanguageTag.of("zho"), "HSK", "2010", "4");
        world.wiring.answer(ScholarshipDirectory.class, "withLevel", asked -> {
            assertThat(asked[0]).isEqualTo(LocalDate.ofInstant(World.NOW, ZoneOffset.UTC));
            return List.of(new ScholarshipRow("silk-road", LocalizedText.of("en", "Silk road"), needed, 10));
        });
        assertThat(world.of(ScholarshipOpenings.class).openAt(World.NOW))
                .containsExactly(new LevelOpening(
                        "cooperation.levelOpening",
                        LocalizedText.of("en", "Silk road"),
                        "/cooperation/mechanisms/silk-road",
                        new LevelNeed(LanguageTag.of("zho"), "HSK", "2010", "4"),
                        10,
                        null,
                        null));
    }
}
