package org.caravanserai.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void everySignMeansItself() {
        assertThat(LikePattern.words("Ada_L 100% C:\\")).isEqualTo("%ada\\_l 100\\% c:\\\\%");
    }
}
