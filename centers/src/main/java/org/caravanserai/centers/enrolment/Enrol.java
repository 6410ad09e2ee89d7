package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.centers.CenterSetting;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** Enrols the caller in a class, with a place or on the waiting list. Repeating it gives the same answer. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class Enrol {

    private final CourseClasses classes;
    private final Enrolments enrolments;
    private final WaitingLearners waiting;
    private final Learners learners;
    private final NodeLock lock;
    private final EnrolmentBook book;
    private final Settings settings;

    @Inject
    public Enrol(
            CourseClasses classes,
            Enrolments enrolments,
            WaitingLearners waiting,
            Learners learners,
            NodeLock lock,
            EnrolmentBook book,
            Settings settings) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.waiting = waiting;
        this.learners = learners;
        this.lock = lock;
        this.book = book;
        this.settings = settings;
    }

    /**
     * A minor whom the caller enrols as parent or guardian.
     *
     * @param bornOn less than 18 years ago
     */
    public record Minor(
            @Longest(LONGEST_NAME) String givenName,
            @Longest(LONGEST_NAME) @Nullable String familyName,
            LocalDate bornOn) {

        static final int LONGEST_NAME = 100;
    }

    /**
     * What happened to it.
     *
     * @param position on the waiting list, from 1; null when not waiting
     * @param created false when the learner was enrolled before
     */
    public record Outcome(
            String code, EnrolmentState state, @Nullable Integer position, boolean created) {}

    /**
     * @param minor null: the caller enrols
     * @throws NotFound when there is no such public class
     * @throws Refused {@code enrolment-closed}, {@code learner-clash}; {@code places-per-account} with how many one account may take
     * @throws Conflict {@code changed-meanwhile} when the class has changed since its terms were read
     */
    public Outcome execute(String code, @Nullable Minor minor) {
        var found = classes.ofCode(ReadableCode.tidy(code))
                .filter(each -> each.state().isPublic())
                .orElseThrow(() -> new NotFound("not-found"));
        var learner = learners.learner(minor);
        lock.take("enrolment-" + learner.account());
        var before = enrolments.live(found.id(), learner);
        if (before.isPresent()) {
            return answer(before.get(), false);
        }
        requirePlaceLeft(found, learner);
        return answer(book.enter(found, learner), true);
    }

    private void requirePlaceLeft(CourseClass found, Learner learner) {
        int most = Integer.parseInt(settings.get(CenterSetting.MOST_PLACES));
        long taken = enrolments.liveOf(learner.account()).stream()
                .filter(each -> each.ofClass().equals(found.id()))
                .count();
        if (taken >= most) {
            throw new Refused("places-per-account", most);
        }
    }

    private Outcome answer(Enrolment enrolment, boolean created) {
        int position = waiting.position(enrolment);
        return new Outcome(enrolment.code(), enrolment.state(), position == 0 ? null : position, created);
    }
}
