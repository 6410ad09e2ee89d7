package org.caravanserai.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Overloaded;
import org.jspecify.annotations.Nullable;

/** Translates failures of the database into failures of the domain: SQL states of PostgreSQL (appendix A of its manual) and stale versions. */
@ApplicationScoped
class FailureTranslator {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03", "57014");
    /** Connection failures (08), too many connections (53), operator intervention such as a restart (57P). */
    private static final Set<String> DATABASE_AWAY = Set.of("08", "53");

    /**
     * @return the failure of the domain, or the same failure when it is a programming error
     */
    RuntimeException translate(RuntimeException failure) {
        boolean locking = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException answer) {
                return answer;
            }
            if (cause instanceof OptimisticLockException) {
                return new Conflict("changed-meanwhile");
            }
            // Every failure while a row is being locked has this type, also a timeout of a connection; the cause tells
            // them apart.
            locking |= cause instanceof PessimisticLockException;
            if (cause instanceof SQLException sql) {
                var known = translate(sql);
                if (known != null) {
                    return known;
                }
            }
            if (cause instanceof XAException commit && !isRefused(commit)) {
                return new Overloaded("database-away");
            }
            if (saysThatThePoolIsExhausted(cause)) {
                return new Overloaded("try-again");
            }
        }
        return locking ? new Conflict("changed-meanwhile") : failure;
    }

    private static @Nullable RuntimeException translate(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            return failure instanceof SQLTransientConnectionException || saysThatTheConnectionIsGone(failure)
                    ? new Overloaded("try-again")
                    : null;
        }
        if (state.equals(UNIQUE_VIOLATION) || state.equals(EXCLUSION_VIOLATION)) {
            return new Conflict("already-taken");
        }
        if (TRY_AGAIN.contains(state)) {
            return new Overloaded("try-again");
        }
        if (state.startsWith("57P") || DATABASE_AWAY.contains(state.substring(0, 2))) {
            return new Overloaded("database-away");
        }
        return null;
    }

    /** Whether no connection became free in time. */
    boolean meansNoConnection(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(FailureTranslator::saysThatThePoolIsExhausted);
    }

    /** Of a failed commit the transaction manager keeps no more than the text; what the database itself refuses begins so. */
    private static boolean isRefused(XAException commit) {
        return String.valueOf(commit.getMessage()).contains("ERROR:");
    }

    /** The pool closes all its connections when one of them fails; those in use then say so without a state. */
    private static boolean saysThatTheConnectionIsGone(SQLException failure) {
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("connection") && (message.contains("closed") || message.contains("invalid"));
    }

    private static boolean saysThatThePoolIsExhausted(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return message.contains("Error in allocating a connection") || message.contains("In-use connections equal");
    }
}
