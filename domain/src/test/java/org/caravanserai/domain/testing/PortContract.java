package org.caravanserai.domain.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;

/**
 * What a port promises, as tests that every implementation has to pass: in memory beside the port, and against PostgreSQL in the module
 * {@code persistence}. Rows of other tests may be there already, so a test makes its own under names of its own.
 */
public interface PortContract {

    /** States of SQL: a key is there already, or a span of time that excludes another one. */
    Set<String> TAKEN = Set.of("23505", "23P01");

    /** Runs the work, writes what it changed, and forgets what was loaded where that matters. */
    <T> T inTransaction(Callable<T> work);

    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Whether the work comes to nothing because something with this key, or at the same time, is there already. */
    default void assertTaken(Runnable work) {
        var failure = catchThrowable(() -> inTransaction(work));
        Assertions.assertThat(Stream.iterate(failure, Objects::nonNull, Throwable::getCause))
                .as("a conflict with what is there in %s", failure)
                .anyMatch(cause -> cause instanceof Conflict
                        || cause instanceof SQLException sql && TAKEN.contains(sql.getSQLState()));
    }

    /** An address that nobody else has. */
    default EmailAddress someAddress() {
        return EmailAddress.of(Ids.next() + "@test.example");
    }
}
