package org.caravanserai.exchanges.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnterPartnerTest {

    private final ExchangesWorld world = new ExchangesWorld();

    @BeforeEach
    void nothingIsAlike() {
        knows(List.of(), List.of());
        world.as(world.homeOfficer);
    }

    @Test
    void whoEntersAPartnerDoesNotActForIt() {
        var entered = enter("Universidad del Norte", "CO", false);
        world.commit();

        var made = world.memory
                .organizations
                .bySlug(Slug.of(String.valueOf(entered.slug())))
                .orElseThrow();
        assertThat(made.state()).isEqualTo(OrganizationState.REGISTERED);
        assertThat(made.displayName().in("en")).isEqualTo("Universidad del Norte");
        assertThat(made.profile().website()).isEqualTo("https://www.uninorte.edu.co");
        assertThat(world.memory.memberships.in(made.id()).all()).isEmpty();
        assertThat(world.history()).anyMatch(line -> line.contains("REGISTERED"));
    }

    @Test
    void knownOnesThatResembleItAreShownFirst() {
        var norte = known("uninorte", "Universidad del Norte");
        var other = known("norte", "Universidad Norte");
        knows(List.of(norte), List.of(norte, other, refused()));

        var asked = enter("Universidad del Norte", "CO", false);

        assertThat(asked.slug()).isNull();
        assertThat(asked.alike()).containsExactly(norte, other);
        assertThat(enter("Universidad del Norte", "CO", true).slug()).isNotNull();
    }

    private EnterPartner.Entered enter(String name, String country, boolean different) {
        return world.of(EnterPartner.class)
                .execute(
                        new EnterPartner.PartnerDraft(
                                name, CountryCode.of(country), "Barranquilla", "www.uninorte.edu.co"),
                        different);
    }

    private void knows(List<DuplicateCandidate> anywhere, List<DuplicateCandidate> there) {
        world.wiring
                .answer(OrganizationDuplicates.class, "resembling", asked -> anywhere)
                .answer(OrganizationDuplicates.class, "resemblingIn", asked -> there);
    }

    private static DuplicateCandidate known(String slug, String name) {
        return candidate(slug, name, OrganizationState.VERIFIED);
    }

    private static DuplicateCandidate refused() {
        return candidate("nordic", "Nordic Diplomas", OrganizationState.REFUSED);
    }

    private static DuplicateCandidate candidate(String slug, String name, OrganizationState state) {
        var row = new OrganizationRow(
                UUID.randomUUID(),
                slug,
                LocalizedText.of("es", name),
                Sector.UNIVERSITY,
                "CO",
                null,
                null,
                state,
                true);
        return new DuplicateCandidate(row, name, 0.9);
    }
}
