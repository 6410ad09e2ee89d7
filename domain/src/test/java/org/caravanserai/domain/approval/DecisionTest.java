package org.caravanserai.domain.approval;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVE")
    void whoeverDoesNotApproveSaysWhy(Decision decision) {
        assertThatThrownBy(() -> decision.requireNote(" ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> decision.requireNote(null)).isInstanceOf(Invalid.class);
        assertThatCode(() -> decision.requireNote("The programme is missing.")).doesNotThrowAnyException();
    }

    @Test
    void anApprovalNeedsNoNote() {
        assertThatCode(() -> Decision.APPROVE.requireNote(null)).doesNotThrowAnyException();
        assertThatCode(() -> Decision.requireNote(true, null)).doesNotThrowAnyException();
    }
}
