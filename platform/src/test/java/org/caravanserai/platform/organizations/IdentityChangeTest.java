package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The identity of a verified organization changes when the authority agrees. */
class IdentityChangeTest {

    private static final OrganizationProfile RENAMED = Bodies.university(null, Name.official("en", "Oxford"));

    private final PlatformWorld world = new PlatformWorld();
    private final Organization organization =
            world.organization("pku", Bodies.university(null, Name.official("en", "Peking University")));
    private final Account manager = world.manager(organization);
    private final Account authority = world.account("authority", PlatformRole.AUTHORITY);

    @Test
    void thePublicSeesTheOldNameUntilTheAuthorityAgrees() {
        verify();
        assertThat(edit(RENAMED)).isTrue();
        assertThat(organization.displayName().in("en")).isEqualTo("Peking University");
        assertThat(world.wiring.announced()).isEmpty();
        assertThat(world.history()).containsExactly("VERIFIED", "CHANGE_PROPOSED");
        decide(1L, true, "Seen the certificate.");
        assertThat(organization.displayName().in("en")).isEqualTo("Oxford");
        assertThat(organization.state()).isEqualTo(OrganizationState.VERIFIED);
        assertThat(world.wiring.announced()).hasSize(1);
        assertThat(world.history()).contains("CHANGE_APPROVED Seen the certificate.");
        assertThat(world.sent()).containsExactly("ORGANIZATION_VERIFIED", "ORGANIZATION_CHANGE_APPROVED");
        assertNotFound(() -> decide(1L, true, null));
    }

    @Test
    void whereChangesNeedNoApprovalItHasTheNewNameAtOnceAndNothingWaits() {
        verify();
        world.memory.organizationChanges.add(new OrganizationChange(
                organization.id(),
                Bodies.university(null, Name.official("en", "Cambridge")).identity(),
                PlatformWorld.NOW));
        world.wiring.put(Settings.of(Map.of(Setting.CHANGES_APPROVED.property(), "off")));
        assertThat(edit(RENAMED)).isFalse();
        assertThat(organization.displayName().in("en")).isEqualTo("Oxford");
        assertThat(organization.state()).isEqualTo(OrganizationState.VERIFIED);
        assertThat(world.memory.organizationChanges.pending(organization.id())).isEmpty();
        assertThat(world.wiring.announced()).hasSize(1);
        assertThat(world.history()).containsExactly("VERIFIED", "CHANGE_WITHDRAWN", "EDITED");
    }

    @Test
    void aRefusalNeedsAReasonWhichTheManagersRead() {
        verify();
        edit(RENAMED);
        assertInvalid("note: required", () -> decide(1L, false, " "));
        decide(1L, false, "That is another university.");
        assertThat(organization.displayName().in("en")).isEqualTo("Peking University");
        assertThat(world.sent()).last().isEqualTo("ORGANIZATION_CHANGE_REFUSED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(manager.email());
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("That is another university.");
    }

    @Test
    void aDecisionOnAChangeThatWasReplacedIsRefused() {
        verify();
        edit(RENAMED);
        edit(Bodies.university(null, Name.official("en", "Cambridge")));
        assertConflict("changed-meanwhile", () -> decide(1L, true, null));
        assertThatThrownBy(() -> decide(null, true, null)).isInstanceOf(VersionNeeded.class);
        assertThat(organization.displayName().in("en")).isEqualTo("Peking University");
    }

    @Test
    void savingItAsItIsTakesTheChangeBack() {
        verify();
        edit(RENAMED);
        assertThat(edit(organization.profile())).isFalse();
        assertThat(world.history()).containsExactly("VERIFIED", "CHANGE_PROPOSED", "CHANGE_WITHDRAWN");
        assertThat(world.memory.organizationChanges.pending(organization.id())).isEmpty();
    }

    @Test
    void refusingTheOrganizationTakesTheChangeBackAndTellsItsManagersWhy() {
        verify();
        edit(RENAMED);
        world.as(authority);
        world.of(RefuseVerification.class).execute(organization.slug(), "It is a shop.", version());
        assertThat(world.memory.organizationChanges.pending(organization.id())).isEmpty();
        assertThat(world.sent()).last().isEqualTo("ORGANIZATION_REFUSED");
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("It is a shop.");
        edit(RENAMED);
        assertThat(organization.state()).isEqualTo(OrganizationState.REFUSED);
    }

    @Test
    void aRorIdentifierOfAnotherVerifiedOneIsNotTakenOver() {
        var ror = Bodies.ror(91);
        world.organization("other", Bodies.university(ror, Name.official("en", "Other")))
                .verify();
        organization.edit(Bodies.university(ror, Name.official("en", "Peking University")), Bodies.NOW);
        assertConflict("ror-id-known", this::verify);
    }

    private void verify() {
        world.as(authority);
        world.of(VerifyOrganization.class).execute(organization.slug(), null, version());
    }

    private String version() {
        return world.of(OrganizationVersions.class).shown(organization);
    }

    private boolean edit(OrganizationProfile profile) {
        world.as(manager);
        boolean waits = world.of(EditOrganization.class)
                .execute(organization.slug(), null, OrganizationDraft.of(profile, null, List.of("en")));
        world.commit();
        return waits;
    }

    private void decide(@Nullable Long version, boolean approved, @Nullable String note) {
        world.as(authority);
        world.of(DecideOnOrganizationChange.class).execute(organization.slug(), version, approved, note);
    }
}
