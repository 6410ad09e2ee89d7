package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationsChanged;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.VersionNeeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a change of the identity of a verified organization, and who is told what the authority decided. */
class IdentityChangeTest {

    private static final OrganizationProfile RENAMED = Bodies.university(null, Name.official("en", "Oxford"));

    private final Desk desk = new Desk();
    private final Organization organization = desk.organization("pku");
    private final SilentEvent<OrganizationsChanged> changed = new SilentEvent<>();

    @Test
    void thePublicSeesTheOldNameUntilTheAuthorityAgrees() {
        verify();
        assertThat(edit(RENAMED)).isTrue();
        assertThat(organization.displayName().in("en")).isEqualTo("Peking University");
        assertThat(changed.fired).isEmpty();
        assertThat(desk.history).containsExactly("VERIFIED", "CHANGE_PROPOSED");
        decide(0L, true, "Seen the certificate.");
        assertThat(organization.displayName().in("en")).isEqualTo("Oxford");
        assertThat(organization.state()).isEqualTo(OrganizationState.VERIFIED);
        assertThat(changed.fired).hasSize(1);
        assertThat(desk.history).contains("CHANGE_APPROVED Seen the certificate.");
        assertThat(desk.sent())
                .containsExactly(
                        OrganizationEmail.ORGANIZATION_VERIFIED, OrganizationEmail.ORGANIZATION_CHANGE_APPROVED);
        assertThatThrownBy(() -> decide(0L, true, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusalNeedsAReasonWhichTheManagersRead() {
        verify();
        edit(RENAMED);
        assertThatThrownBy(() -> decide(0L, false, " ")).isInstanceOf(Invalid.class);
        decide(0L, false, "That is another university.");
        assertThat(organization.displayName().in("en")).isEqualTo("Peking University");
        var email = desk.outbox.get(1);
        assertThat(email.template()).isEqualTo(OrganizationEmail.ORGANIZATION_CHANGE_REFUSED);
        assertThat(email.recipient()).isEqualTo(Desk.MANAGER);
        assertThat(email.arguments().value("reason")).isEqualTo("That is another university.");
    }

    @Test
    void aDecisionOnAChangeThatWasReplacedIsRefused() {
        verify();
        edit(RENAMED);
        assertThatThrownBy(() -> decide(7L, true, null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> decide(null, true, null)).isInstanceOf(VersionNeeded.class);
        assertThat(organization.displayName().in("en")).isEqualTo("Peking University");
    }

    @Test
    void savingItAsItIsTakesTheChangeBack() {
        verify();
        edit(RENAMED);
        assertThat(edit(organization.profile())).isFalse();
        assertThat(desk.history).containsExactly("VERIFIED", "CHANGE_PROPOSED", "CHANGE_WITHDRAWN");
        assertThat(desk.organizations.pending(organization.id())).isEmpty();
    }

    @Test
    void refusingTheOrganizationTakesTheChangeBackAndTellsItsManagersWhy() {
        verify();
        edit(RENAMED);
        desk.asAuthority();
        new RefuseVerification(
                        desk.organizations, desk.versions(), desk.identityChanges(), desk.emails(), desk.history())
                .execute(organization.slug(), "It is a shop.", desk.versions().shown(organization));
        assertThat(desk.organizations.pending(organization.id())).isEmpty();
        assertThat(desk.outbox)
                .last()
                .extracting(MailMessage::template, email -> email.arguments().value("reason"))
                .containsExactly(OrganizationEmail.ORGANIZATION_REFUSED, "It is a shop.");
        edit(RENAMED);
        assertThat(organization.state()).isEqualTo(OrganizationState.REFUSED);
    }

    @Test
    void aRorIdentifierOfAnotherVerifiedOneIsNotTakenOver() {
        var other = Bodies.registered("other", Bodies.university("02v51f717", Name.official("en", "Other")));
        other.verify();
        desk.organizations.add(other);
        organization.edit(Bodies.university("02v51f717", Name.official("en", "Peking University")), Bodies.NOW);
        assertThatThrownBy(this::verify).isInstanceOf(Conflict.class);
    }

    private void verify() {
        desk.asAuthority();
        new VerifyOrganization(desk.organizations, desk.versions(), desk.emails(), desk.history())
                .execute(organization.slug(), null, desk.versions().shown(organization));
    }

    private boolean edit(OrganizationProfile profile) {
        desk.asManagerOf(organization);
        return new EditOrganization(
                        desk.organizations, desk.identityChanges(), changed, desk.history(), desk.caller, desk.clock)
                .execute(organization.slug(), null, profile);
    }

    private void decide(@Nullable Long version, boolean approved, @Nullable String note) {
        desk.asAuthority();
        new DecideOnOrganizationChange(
                        desk.organizations, desk.organizations, desk.emails(), changed, desk.history(), desk.clock)
                .execute(organization.slug(), version, approved, note);
    }
}
