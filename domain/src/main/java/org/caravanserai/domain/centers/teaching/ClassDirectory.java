package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads classes and sessions. */
public interface ClassDirectory {

    Optional<ClassRow> byCode(String code, Instant now);

    /** Those of the classes that exist, in no order. */
    List<ClassRow> byCodes(Collection<String> codes, Instant now);

    /**
     * Classes of a center.
     *
     * @param request sorts by {@code -start} (the usual order), {@code title} and {@code state}
     */
    Page<ClassRow> of(UUID center, ClassFilter filter, PageRequest request, Instant now);

    /** Classes of these centers, and of those that these organizations run, for which enrolment is open; the next session first. */
    List<ClassRow> openFor(Collection<UUID> owners, Instant now);

    /** Classes that somebody teaches and that are not over, the next session first. */
    List<ClassRow> taughtBy(UUID account, Instant now);

    /** All sessions of a class by their beginning, cancelled ones too. */
    List<SessionRow> sessions(UUID ofClass);

    Optional<SessionRow> session(UUID id);

    /** Sessions of a center that overlap the span, by their beginning. */
    List<SessionRow> ofCenter(UUID center, Instant from, Instant to);

    /** Like {@link #ofCenter}, for a teacher at all centers. */
    List<SessionRow> ofTeacher(UUID account, Instant from, Instant to);

    /** Like {@link #ofCenter}, for the classes of a learner. */
    List<SessionRow> ofLearner(UUID account, Instant from, Instant to);

    /** Like {@link #ofCenter}, for one room. */
    List<SessionRow> inRoom(UUID room, Instant from, Instant to);

    /** Like {@link #ofTeacher}, of the classes that were called off, which the others leave out. */
    List<SessionRow> calledOffOfTeacher(UUID account, Instant from, Instant to);

    /** Like {@link #ofLearner}, of the classes that were called off while the learner had a place. */
    List<SessionRow> calledOffOfLearner(UUID account, Instant from, Instant to);

    /** Like {@link #inRoom}, of the classes that were called off. */
    List<SessionRow> calledOffInRoom(UUID room, Instant from, Instant to);
}
