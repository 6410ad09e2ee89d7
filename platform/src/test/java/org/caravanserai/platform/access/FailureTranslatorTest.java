package org.caravanserai.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Overloaded;
import org.junit.jupiter.api.Test;

class FailureTranslatorTest {

    private final FailureTranslator translator = new FailureTranslator();

    private DomainException answer(RuntimeException failure) {
        var answer = translator.translate(failure);
        assertThat(answer).isInstanceOf(DomainException.class);
        return (DomainException) answer;
    }

    private static RuntimeException locking(Throwable reason) {
        return new PessimisticLockException("a row could not be locked", new RuntimeException(reason));
    }

    @Test
    void whoeverWaitedInVainForAConnectionOrARowTriesAgain() {
        assertThat(answer(locking(new IllegalStateException("Error in allocating a connection"))))
                .isInstanceOf(Overloaded.class);
        assertThat(answer(locking(new SQLException("canceling statement due to lock timeout", "55P03"))))
                .isInstanceOf(Overloaded.class);
        assertThat(answer(new RuntimeException(new SQLException("deadlock detected", "40P01"))))
                .isInstanceOf(Overloaded.class);
    }

    @Test
    void whatSomebodyElseHasChangedIsAConflict() {
        assertThat(answer(new OptimisticLockException())).isInstanceOf(Conflict.class);
        assertThat(answer(locking(new IllegalStateException("gone")))).isInstanceOf(Conflict.class);
        assertThat(answer(new RuntimeException(new SQLException("duplicate key", "23505"))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aFaultOfOursStaysWhatItIs() {
        var fault = new IllegalStateException("ours");
        assertThat(translator.translate(fault)).isSameAs(fault);
    }
}
