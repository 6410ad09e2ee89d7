package org.caravanserai.web.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.events.EventView.Pool;
import org.junit.jupiter.api.Test;

class SignUpNotesTest {

    private static final Pool FIVE_LEFT = new Pool("ON_SITE", 20, 15, 0);

    @Test
    void aPartyLargerThanThePlacesLeftIsWarned() {
        assertThat(SignUpNotes.wouldWait(FIVE_LEFT, 6)).isTrue();
        assertThat(SignUpNotes.wouldWait(FIVE_LEFT, 5)).isFalse();
    }

    @Test
    void nobodyIsWarnedWhereThereIsNoLimitOrTheListIsKnownToBeFull() {
        assertThat(SignUpNotes.wouldWait(new Pool("ONLINE", null, 15, 0), 6)).isFalse();
        assertThat(SignUpNotes.wouldWait(new Pool("ON_SITE", 20, 20, 0), 1)).isFalse();
        assertThat(SignUpNotes.wouldWait(new Pool("ON_SITE", 20, 15, 2), 6)).isFalse();
    }

    @Test
    void aPartyLargerThanAllPlacesIsRefusedInsteadOfWarned() {
        assertThat(SignUpNotes.wouldWait(FIVE_LEFT, 21)).isFalse();
    }
}
