package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.shared.Slug;
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
        var slug = register.execute(draft(null, null, null));
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
        assertThat(register.execute(draft(null, null, null))).isEqualTo(Slug.of("harbour-college-2"));
        var search = Bodies.university(null, Name.official("en", "Search"));
        assertThat(register.execute(OrganizationDraft.of(search, null, List.of("en"))))
                .isEqualTo(Slug.of("search-2"));
    }

    @Test
    void whatResemblesAKnownOneNeedsAReason() {
        alike.add(Views.candidate(OrganizationState.VERIFIED));
        assertConflict("organization-resembles", () -> register.execute(draft(null, null, " ")));
        assertThat(world.memory.organizations.table.all()).isEmpty();
        register.execute(draft(null, null, " another town "));
        assertThat(world.history()).containsExactly("REGISTERED another town");
    }

    @Test
    void whatResemblesAHiddenOneDoesNotTellOfIt() {
        alike.add(Views.candidate(OrganizationState.REFUSED));
        register.execute(draft(null, null, null));
    }

    @Test
    void aRorIdentifierOfAVerifiedOneAndAnUnknownParentAreRefused() {
        world.organization("owner", profile(Bodies.ror(123))).verify();
        assertConflict("ror-id-known", () -> register.execute(draft(Bodies.ror(123), null, "another")));
        assertInvalid("parent: not-a-parent", () -> register.execute(draft(null, Slug.of("nobody"), null)));
        var refused = world.organization("refused");
        refused.refuse();
        assertInvalid("parent: not-a-parent", () -> register.execute(draft(null, refused.slug(), null)));
    }

    @Test
    void theParentIsWhatTookOverFromTheNamedOne() {
        var parent = world.organization("parent");
        var duplicate = world.organization("duplicate");
        duplicate.mergeInto(parent, Bodies.NOW);
        var slug = register.execute(draft(null, duplicate.slug(), null));
        assertThat(world.memory
                        .organizations
                        .bySlug(slug)
                        .orElseThrow()
                        .profile()
                        .parentId())
                .isEqualTo(parent.id());
    }

    private static OrganizationDraft draft(@Nullable String ror, @Nullable Slug parent, @Nullable String difference) {
        var draft = OrganizationDraft.of(profile(ror), parent, List.of("en"));
        return new OrganizationDraft(
                draft.name(),
                draft.names(),
                draft.sector(),
                draft.country(),
                draft.city(),
                draft.ror(),
                draft.website(),
                draft.domains(),
                draft.parent(),
                draft.established(),
                difference);
    }

    private static OrganizationProfile profile(@Nullable String ror) {
        return Bodies.university(ror, Name.official("en", "Harbour College"));
    }
}
