package org.caravanserai.platform.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class OrganizationStandingTest {

    private final PlatformWorld world = new PlatformWorld();
    private final OrganizationStanding standing = world.of(OrganizationStanding.class);

    @Test
    void whatNobodyVouchesForMakesNothingPublic() {
        var body = world.organization("somebody");
        assertRefused("organization-unverified", () -> standing.requireVerified(body.id()));
        assertThat(standing.isVouchedFor(body.id())).isFalse();
        assertThatCode(() -> standing.requireActive(body.id(), "inactive")).doesNotThrowAnyException();

        body.verify();
        assertThatCode(() -> standing.requireVerified(body.id())).doesNotThrowAnyException();
        assertThat(standing.isVouchedFor(body.id())).isTrue();

        body.refuse();
        assertRefused("organization-unverified", () -> standing.requireVerified(body.id()));
        assertRefused("inactive", () -> standing.requireActive(body.id(), "inactive"));
        assertThat(standing.isVouchedFor(body.id())).isFalse();
        assertNotFound(() -> standing.requireVerified(Ids.next()));
    }

    /** What it published before stays; it publishes nothing more. */
    @Test
    void aVerifiedOneThatWasClosedIsStillVouchedFor() {
        var body = world.verified("university");
        body.end(null);
        assertThat(standing.isVouchedFor(body.id())).isTrue();
        assertRefused("organization-unverified", () -> standing.requireVerified(body.id()));
    }
}
