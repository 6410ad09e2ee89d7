package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void anotherVersionThanTheOneSeenIsAConflict() {
        assertThatThrownBy(() -> Version.require(3L, 4)).isInstanceOf(Conflict.class);
        assertThatCode(() -> Version.require(4L, 4)).doesNotThrowAnyException();
        assertThatCode(() -> Version.require(null, 4)).doesNotThrowAnyException();
    }

    @Test
    void aDecisionNamesTheVersionItIsMadeOn() {
        assertThatThrownBy(() -> Version.requireSeen(null, 4)).isInstanceOf(VersionNeeded.class);
        assertThatThrownBy(() -> Version.requireSeen(5L, 4)).isInstanceOf(Conflict.class);
        assertThatCode(() -> Version.requireSeen(4L, 4)).doesNotThrowAnyException();
    }
}
