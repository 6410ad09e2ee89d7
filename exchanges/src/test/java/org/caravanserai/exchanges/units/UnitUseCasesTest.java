package org.caravanserai.exchanges.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

class UnitUseCasesTest {

    private static final Slug HOME = Slug.of("home");

    private final ExchangesWorld world = new ExchangesWorld();

    private String add(String code, String parent) {
        var added = world.of(AddUnit.class)
                .execute(HOME, new AddUnit.NewUnit(code, LocalizedText.of("en", "Unit " + code), parent));
        world.commit();
        return added;
    }

    @Test
    void anOfficerBuildsATreeThatAnybodyReads() {
        world.as(world.homeOfficer);
        add("eng", null);
        add(" cs ", "eng");
        add("arts", null);
        world.wiring.answer(OrganizationProfiles.class, "bySlug", asked -> Optional.of(view()));
        world.asVisitor();

        var shown = world.of(ShowUnits.class).execute(HOME);

        assertThat(shown.units())
                .extracting(UnitRow::code, UnitRow::parent, UnitRow::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("arts", null, 1),
                        org.assertj.core.groups.Tuple.tuple("eng", null, 1),
                        org.assertj.core.groups.Tuple.tuple("cs", "eng", 2));
        assertThat(world.history()).contains("ADDED eng", "ADDED cs");
    }

    private OrganizationView view() {
        return new OrganizationView(
                world.home.id(),
                "home",
                world.home.displayName(),
                List.of(),
                Sector.UNIVERSITY,
                OrganizationState.VERIFIED,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                ExternalIds.NONE,
                null,
                null,
                List.of(),
                List.of(),
                World.NOW,
                1);
    }

    @Test
    void anOfficerManagesOnlyTheOwnOrganizations() {
        world.wiring.answer(OrganizationDirectory.class, "byIds", asked -> ((java.util.Collection<?>) asked[0])
                .stream()
                        .map(id ->
                                row(world.memory.organizations.byId((UUID) id).orElseThrow()))
                        .collect(Collectors.toMap(OrganizationRow::id, row -> row)));
        world.as(world.homeOfficer);
        add("eng", null);

        var shown = world.of(ManageUnits.class).execute(null);
        assertThat(shown.organization().slug()).isEqualTo("home");
        assertThat(shown.units()).hasSize(1);
        assertNotFound(() -> world.of(ManageUnits.class).execute("partner"));
        world.as(world.partnerOfficer);
        assertNotFound(() -> add("law", null));
        assertNotFound(() -> world.of(RemoveUnit.class).execute(HOME, "eng"));
        assertNotFound(() -> world.of(ChangeUnit.class)
                .execute(HOME, "eng", new ChangeUnit.ChangedUnit(LocalizedText.of("en", "X"), null, null)));
    }

    private static OrganizationRow row(Organization organization) {
        return new OrganizationRow(
                organization.id(),
                organization.slug().value(),
                organization.displayName(),
                Sector.UNIVERSITY,
                null,
                null,
                null,
                OrganizationState.VERIFIED,
                true);
    }

    @Test
    void aUnitGetsAnotherNameAndPlace() {
        world.as(world.homeOfficer);
        add("eng", null);
        add("cs", null);

        world.of(ChangeUnit.class)
                .execute(
                        HOME,
                        "cs",
                        new ChangeUnit.ChangedUnit(
                                new LocalizedText(Map.of("en", "Computing", "zh", "计算机")), "eng", null));

        var unit = world.units.of(world.home.id()).find("cs").orElseThrow();
        assertThat(unit.name().in("zh")).isEqualTo("计算机");
        assertThat(unit.parent()).isNotNull();
        assertInvalid("name: required", () -> world.of(ChangeUnit.class)
                .execute(HOME, "cs", new ChangeUnit.ChangedUnit(LocalizedText.EMPTY, null, null)));
        assertThat(world.history()).contains("CHANGED cs");
    }

    @Test
    void aUnitThatAnAgreementNamesIsNotRemoved() {
        world.as(world.homeOfficer);
        add("eng", null);
        add("law", null);
        world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"), ExchangesWorld.terms(5), List.of("eng")));
        world.commit();

        assertRefused("unit-in-use", () -> world.of(RemoveUnit.class).execute(HOME, "eng"));
        world.of(RemoveUnit.class).execute(HOME, "law");
        assertThat(world.units.of(world.home.id()).find("law")).isEmpty();
    }
}
