package org.caravanserai.cooperation.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class MechanismUseCasesTest {

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
                                "1",
                                "2008-07-26",
                                "Guiyang",
                                "CN",
                                "the-week",
                                "900",
                                Map.of("en", "Yearly from now")));
        world.of(ChangeMechanism.class)
                .execute(slug, null, new MechanismForm(RegistryWorld.week().entry(), "EXHIBITION", null));
        var mechanism = world.entry(Mechanism.class, slug.value());
        assertThat(mechanism.mechanismKind()).isEqualTo(MechanismKind.EXHIBITION);
        assertThat(mechanism.everyMonths()).isNull();
        assertThat(mechanism.editions()).singleElement().satisfies(edition -> assertThat(edition.attendance())
                .isEqualTo(900));
        assertThat(world.history()).contains("EDITION_RECORDED 1", "CHANGED");
    }

    @Test
    void theEventOfAnEditionIsOneThatEverybodyCanOpen() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        world.commit();
        assertInvalid("event: no-such-event", () -> world.of(RecordEdition.class)
                .execute(slug, new EditionForm("1", "2008-07-26", null, null, "a-draft", null, null)));
        assertThat(world.entry(Mechanism.class, slug.value()).editions()).isEmpty();
        world.of(RecordEdition.class).execute(slug, new EditionForm("1", "2008-07-26", null, null, null, null, null));
        assertThat(world.entry(Mechanism.class, slug.value()).editions()).hasSize(1);
    }

    @Test
    void faultsAreNamedWithTheirFields() {
        world.asKeeper();
        assertInvalid(List.of("kind: not-one-of", "everyMonths: between"), () -> world.of(RegisterMechanism.class)
                .execute(new MechanismForm(RegistryWorld.week().entry(), "PICNIC", "0")));
        assertNotFound(() -> world.of(RecordEdition.class)
                .execute(Slug.of("none"), new EditionForm(null, null, null, null, null, null, null)));
    }
}
