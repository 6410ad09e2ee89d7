package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions of classes. What is loaded is written back with the transaction. */
public interface ClassSessions {

    void add(ClassSession session);

    /** Takes a session that was planned and not held out of the plan. */
    void remove(ClassSession session);

    /** All sessions of a class by their beginning. */
    List<ClassSession> sessions(UUID ofClass);

    /** When the first session begins that was not cancelled; empty before sessions are planned. */
    default Optional<Instant> firstStart(UUID ofClass) {
        return sessions(ofClass).stream()
                .filter(each -> each.state() != SessionState.CANCELLED)
                .findFirst()
                .map(ClassSession::startsAt);
    }

    Optional<ClassSession> session(UUID id);

    /** The session, locked until the end of the transaction, in its newest state. */
    Optional<ClassSession> lockSession(UUID id);
}
