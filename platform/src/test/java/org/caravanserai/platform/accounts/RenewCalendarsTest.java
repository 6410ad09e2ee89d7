package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;

import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class RenewCalendarsTest {

    private final PlatformWorld world = new PlatformWorld();

    @Test
    void eachRenewalIsAnotherOneAndSessionsGoOn() {
        var amina = world.account("amina");
        var sessions = amina.sessionsValidFrom();
        world.as(amina);
        assertThat(amina.calendarsValidFrom()).isNull();
        world.of(RenewCalendars.class).execute();
        var first = amina.calendarsValidFrom();
        world.of(RenewCalendars.class).execute();
        assertThat(amina.calendarsValidFrom()).isAfter(first);
        assertThat(amina.sessionsValidFrom()).isEqualTo(sessions);
        assertThat(world.history()).containsExactly("CALENDARS_RENEWED", "CALENDARS_RENEWED");
        world.asVisitor();
        assertForbidden("sign-in-required", () -> world.of(RenewCalendars.class).execute());
    }
}
