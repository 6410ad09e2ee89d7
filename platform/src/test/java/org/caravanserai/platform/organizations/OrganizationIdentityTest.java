package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager edits an organization; a new identity of a verified one waits for the authority. */
class OrganizationIdentityTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization = world.organization("pku");
    private final Account manager = world.manager(organization);
    private final EditOrganization edit = world.of(EditOrganization.class);

    @BeforeEach
    void signIn() {
        world.as(manager);
    }

    @Test
    void anUnverifiedOrganizationChangesAtOnce() {
        assertThat(edit.execute(organization.slug(), organization.version(), named("Another")))
                .isFalse();
        assertThat(organization.displayName().in("en")).isEqualTo("Another");
        assertThat(world.history()).containsExactly("EDITED");
        assertThat(world.wiring.announced()).containsExactly(OrganizationsChanged.of(organization.id()));
    }

    @Test
    void aNewIdentityOfAVerifiedOneWaitsAndIsShownToItsManagersAndAuthorities() {
        organization.verify();
        assertThat(edit.execute(organization.slug(), null, named("Another"))).isTrue();
        assertThat(organization.displayName().in("en")).isNotEqualTo("Another");
        assertThat(world.history()).containsExactly("CHANGE_PROPOSED");
        var show = world.of(ShowOrganizationChange.class);
        assertThat(show.execute(organization.slug()))
                .hasValueSatisfying(proposal -> assertThat(proposal.proposed().names())
                        .extracting(Name::value)
                        .containsExactly("Another"));
        assertThat(world.of(OpenForEditing.class)
                        .execute(organization.slug())
                        .profile()
                        .displayName()
                        .in("en"))
                .isEqualTo("Another");
        world.as(PlatformRole.AUTHORITY);
        assertThat(show.execute(organization.slug())).isPresent();
        world.as();
        assertNotFound(() -> show.execute(organization.slug()));
    }

    @Test
    void aManagerTakesTheChangeBackOnce() {
        organization.verify();
        edit.execute(organization.slug(), null, named("Another"));
        var withdraw = world.of(WithdrawOrganizationChange.class);
        withdraw.execute(organization.slug());
        assertThat(world.history()).containsExactly("CHANGE_PROPOSED", "CHANGE_WITHDRAWN");
        assertNotFound(() -> withdraw.execute(organization.slug()));
    }

    @Test
    void anAuthorityAgreesToTheChangeThatWasRead() {
        organization.verify();
        edit.execute(organization.slug(), null, named("Another"));
        world.commit();
        world.as(PlatformRole.AUTHORITY);
        var decide = world.of(DecideOnOrganizationChange.class);
        long seen = world.of(ShowOrganizationChange.class)
                .execute(organization.slug())
                .orElseThrow()
                .version();
        assertThatThrownBy(() -> decide.execute(organization.slug(), null, true, null))
                .isInstanceOf(VersionNeeded.class);
        assertConflict("changed-meanwhile", () -> decide.execute(organization.slug(), seen + 1, true, null));
        assertInvalid("note: required", () -> decide.execute(organization.slug(), seen, false, " "));
        decide.execute(organization.slug(), seen, true, null);
        assertThat(organization.displayName().in("en")).isEqualTo("Another");
        assertThat(world.sent()).containsExactly("ORGANIZATION_CHANGE_APPROVED");
        assertThat(world.history()).containsExactly("CHANGE_PROPOSED", "CHANGE_APPROVED");
        assertNotFound(() -> decide.execute(organization.slug(), seen, true, null));
    }

    @Test
    void aRefusedChangeLeavesTheOrganizationAsItIs() {
        organization.verify();
        edit.execute(organization.slug(), null, named("Another"));
        world.as(PlatformRole.AUTHORITY);
        world.of(DecideOnOrganizationChange.class).execute(organization.slug(), 1L, false, "no proof");
        assertThat(organization.displayName().in("en")).isNotEqualTo("Another");
        assertThat(world.sent()).containsExactly("ORGANIZATION_CHANGE_REFUSED");
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("no proof");
    }

    @Test
    void aStaleVersionChangesNothing() {
        long seen = organization.version();
        edit.execute(organization.slug(), seen, named("Another"));
        world.commit();
        assertConflict("changed-meanwhile", () -> edit.execute(organization.slug(), seen, named("Third")));
    }

    @Test
    void whoDoesNotManageItDoesNotLearnThatItIsThere() {
        world.as(world.member(organization, "teacher", OrganizationRole.TEACHER));
        assertNotFound(() -> edit.execute(organization.slug(), null, named("Another")));
        assertNotFound(() -> world.of(OpenForEditing.class).execute(organization.slug()));
        assertNotFound(() -> world.of(WithdrawOrganizationChange.class).execute(organization.slug()));
        assertNotFound(() -> world.of(ResubmitOrganization.class).execute(organization.slug()));
    }

    @Test
    void onlyARefusedOrganizationIsSubmittedOnceMore() {
        var resubmit = world.of(ResubmitOrganization.class);
        assertRefused("organization-state", () -> resubmit.execute(organization.slug()));
        organization.refuse();
        resubmit.execute(organization.slug());
        assertThat(organization.state()).isEqualTo(OrganizationState.RESUBMITTED);
        assertThat(world.history()).containsExactly("RESUBMITTED");
    }

    private OrganizationDraft named(String name) {
        var profile = organization.profile();
        var renamed = new OrganizationProfile(
                List.of(Name.official("en", name)),
                profile.sector(),
                profile.country(),
                profile.city(),
                profile.ror(),
                profile.website(),
                profile.domains(),
                profile.parentId(),
                profile.established());
        return OrganizationDraft.of(renamed, null, List.of("en"));
    }
}
