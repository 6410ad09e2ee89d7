package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterOrganizationTest {

    private final PlatformWorld world = new PlatformWorld();
    private final RegisterOrganization register = world.of(RegisterOrganization.class);
    private final List<DuplicateCandidate> alike = new ArrayList<>();
    private Account amina = world.account("amina");

    @BeforeEach
    void signIn() {
        world.as(amina);
        world.wiring.answer(OrganizationDuplicates.class, "resembling", asked -> List.copyOf(alike));
    }

    @Test
    void whoRegistersAnOrganizationManagesIt() {
        var slug = register.execute(profile(null), null);
        assertThat(slug).isEqualTo(Slug.of("harbour-college"));
        var organization = world.memory.organizations.bySlug(slug).orElseThrow();
        assertThat(organization.state()).isEqualTo(OrganizationState.REGISTERED);
        assertThat(world.isMember(organization, amina.id(), OrganizationRole.MANAGER))
                .isTrue();
        assertThat(world.history()).containsExactly("REGISTERED");
    }

    @Test
    void theNextOneOfThatNameGetsANumberedAddressAndAReservedWordIsNoAddress() {
        world.organization("harbour-college");
        assertThat(register.execute(profile(null), null)).isEqualTo(Slug.of("harbour-college-2"));
        var search = Bodies.university(null, Name.official("en", "Search"));
        assertThat(register.execute(search, null)).isEqualTo(Slug.of("search-2"));
    }

    @Test
    void whatResemblesAKnownOneNeedsAReason() {
        alike.add(Views.candidate(OrganizationState.VERIFIED));
        assertConflict("organization-resembles", () -> register.execute(profile(null), " "));
        assertThat(world.memory.organizations.table.all()).isEmpty();
        register.execute(profile(null), " another town ");
        assertThat(world.history()).containsExactly("REGISTERED another town");
    }

    @Test
    void whatResemblesAHiddenOneDoesNotTellOfIt() {
        alike.add(Views.candidate(OrganizationState.REFUSED));
        register.execute(profile(null), null);
    }

    @Test
    void aRorIdentifierOfAVerifiedOneAndAnUnknownParentAreRefused() {
        world.organization("owner", profile(Bodies.ror(123))).verify();
        assertConflict("ror-id-known", () -> register.execute(profile(Bodies.ror(123)), "another"));
        var orphan = new OrganizationProfile(
                List.of(Name.official("en", "School")),
                Sector.TEAM,
                null,
                null,
                null,
                null,
                Tags.of(),
                UUID.randomUUID(),
                null);
        assertInvalid("parent: not-a-parent", () -> register.execute(orphan, null));
    }

    private static OrganizationProfile profile(@Nullable String ror) {
        return Bodies.university(ror, Name.official("en", "Harbour College"));
    }
}
