package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.organizations.Bodies.NOW;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final UUID ORGANIZATION = Ids.next();
    private static final EmailAddress EMAIL = EmailAddress.of("aya@example.org");
    private static final Secret SECRET = Secret.next();
    private final Invitation invitation = new Invitation(ORGANIZATION, EMAIL, OrganizationRole.TEACHER, SECRET, NOW);

    @Test
    void itNamesWhoIsInvitedAsWhatAndEndsByItself() {
        assertThat(invitation.id()).isNotNull();
        assertThat(invitation.organization()).isEqualTo(ORGANIZATION);
        assertThat(invitation.email()).isEqualTo(EMAIL);
        assertThat(invitation.role()).isEqualTo(OrganizationRole.TEACHER);
        assertThat(invitation.hash()).isEqualTo(SECRET.hash());
        assertThat(invitation.invitedAt()).isEqualTo(NOW);
        var end = NOW.plus(Invitation.LIFETIME);
        assertThat(invitation.expiresAt()).isEqualTo(end);
        assertThat(invitation.isLive(end.minusSeconds(1))).isTrue();
        assertThat(invitation.isLive(end)).isFalse();
        assertRefused("link-expired", () -> invitation.accept(EMAIL, end));
    }

    @Test
    void onlyTheInvitedAddressAcceptsItOnce() {
        assertRefused(
                "invitation-for-another-address", () -> invitation.accept(EmailAddress.of("other@example.org"), NOW));
        assertThat(invitation.isLive(NOW)).isTrue();
        invitation.accept(EMAIL, NOW);
        assertThat(invitation.isLive(NOW)).isFalse();
        assertRefused("link-expired", () -> invitation.accept(EMAIL, NOW));
        assertRefused("invitation-over", () -> invitation.withdraw(NOW));
        assertRefused("invitation-over", () -> invitation.renew(Secret.next(), NOW));
    }

    @Test
    void aWithdrawnOneOpensNothing() {
        invitation.withdraw(NOW);
        assertThat(invitation.isLive(NOW)).isFalse();
        assertRefused("link-expired", () -> invitation.accept(EMAIL, NOW));
        assertRefused("invitation-over", () -> invitation.withdraw(NOW));
    }

    @Test
    void anExpiredOneIsRenewedWithAnotherSecret() {
        var later = NOW.plus(Invitation.LIFETIME);
        var other = Secret.next();
        invitation.renew(other, later);
        assertThat(invitation.hash()).isEqualTo(other.hash()).isNotEqualTo(SECRET.hash());
        assertThat(invitation.isLive(later)).isTrue();
        assertThat(invitation.invitedAt()).isEqualTo(later);
    }
}
