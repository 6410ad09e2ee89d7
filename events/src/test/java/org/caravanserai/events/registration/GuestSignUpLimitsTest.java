package org.caravanserai.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;

class GuestSignUpLimitsTest {

    private final GuestSignUpLimits limits = limits("on");

    @Test
    void oneSourceSignsUpSoManyGuestsAndIsToldWhenToTryAgain() {
        for (int i = 0; i < GuestSignUpLimits.FROM_SOURCE; i++) {
            limits.admit("forum" + i, "192.0.2.1");
        }
        assertThatThrownBy(() -> limits.admit("forum", "192.0.2.1"))
                .isInstanceOf(Overloaded.class)
                .hasMessageContaining("too-many-requests");
        assertThatCode(() -> limits.admit("forum", "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void oneEventTakesSoManyGuestsAtOnce() {
        for (int i = 0; i < GuestSignUpLimits.FOR_EVENT; i++) {
            limits.admit("forum", "source " + i);
        }
        assertThatThrownBy(() -> limits.admit("forum", "another")).isInstanceOf(Overloaded.class);
        assertThatCode(() -> limits.admit("workshop", "another")).doesNotThrowAnyException();
    }

    @Test
    void anIpv6SubscriberIsOneSource() {
        assertThat(GuestSignUpLimits.source("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(GuestSignUpLimits.source("2001:db8:1:2::1"))
                .isNotEqualTo(GuestSignUpLimits.source("2001:db8:1:3::1"));
        assertThat(GuestSignUpLimits.source("::ffff:192.0.2.1")).isEqualTo("::ffff:192.0.2.1");
        assertThat(GuestSignUpLimits.source("no:address")).isEqualTo("no:address");
    }

    @Test
    void loadTestsSwitchTheLimitsOff() {
        var off = limits("off");
        for (int i = 0; i < 2 * GuestSignUpLimits.FROM_SOURCE; i++) {
            off.admit("forum", "192.0.2.1");
        }
    }

    private static GuestSignUpLimits limits(String setting) {
        return new GuestSignUpLimits(Settings.of(Map.of("caravanserai.rate.limits", setting)));
    }
}
