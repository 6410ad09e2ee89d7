package org.caravanserai.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
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
    void aCommitThatTheDatabaseDidNotAnswerIsTriedAgain() {
        var rollback = new RollbackException("Transaction marked for rollback");
        rollback.initCause(new XAException("ResourceException: An I/O error occurred while sending to the backend."));
        assertThat(answer(new TransactionalException("encountered exception during commit", rollback)))
                .isInstanceOfSatisfying(
                        Overloaded.class, away -> assertThat(away.key()).isEqualTo("database-away"));
    }

    @Test
    void aConnectionThatThePoolHasClosedIsNoFaultOfOurs() {
        assertThat(answer(new RuntimeException(new SQLException("Connection closed"))))
                .isInstanceOf(Overloaded.class);
        assertThat(answer(new RuntimeException(new SQLException("This connection has been closed.", "08003"))))
                .isInstanceOf(Overloaded.class);
        var other = new RuntimeException(new SQLException("no such column"));
        assertThat(translator.translate(other)).isSameAs(other);
    }

    @Test
    void whatADeferredRuleRefusesAtTheCommitIsAFaultOfOurs() {
        var refused = new TransactionalException(
                "encountered exception during commit", new XAException("PSQLException: ERROR: violates the rule"));
        assertThat(translator.translate(refused)).isSameAs(refused);
    }

    @Test
    void aFaultOfOursStaysWhatItIs() {
        var fault = new IllegalStateException("ours");
        assertThat(translator.translate(fault)).isSameAs(fault);
    }
}
