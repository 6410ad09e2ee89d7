package org.caravanserai.events.emails;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.registration.Attendance;
import org.junit.jupiter.api.Test;

class EventEmailTest {

    @Test
    void everyModeAndAttendanceHasAWord() {
        var texts = ResourceBundle.getBundle(new EventEmailTemplates().bundle());
        var constants = Stream.<Enum<?>>concat(Arrays.stream(EventMode.values()), Arrays.stream(Attendance.values()));
        assertThat(texts.keySet())
                .containsAll(
                        constants.map(constant -> "word." + constant.name()).toList());
    }

    @Test
    void onlyTheJoinLinkAndTheLinkOfARegistrationAreSecret() {
        assertThat(EventEmail.REGISTRATION_CONFIRMED.secretArguments()).containsExactly("joinLink", "link");
        assertThat(EventEmail.GUEST_LINK.secretArguments()).containsExactly("link");
        assertThat(EventEmail.EVENT_CANCELLED.secretArguments()).isEmpty();
    }
}
