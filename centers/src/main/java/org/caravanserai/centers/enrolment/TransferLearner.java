package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** A director moves a learner to another class of the center; both enrolments keep their history and know of each other. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class TransferLearner {

    private final EnrolmentAccess access;
    private final CourseClasses classes;
    private final UnitOfWork work;
    private final EnrolmentBook book;
    private final PlaceReleases releases;
    private final Clock clock;
    private final SeatsOfClasses seats;

    @Inject
    public TransferLearner(
            EnrolmentAccess access,
            CourseClasses classes,
            UnitOfWork work,
            EnrolmentBook book,
            PlaceReleases releases,
            Clock clock,
            SeatsOfClasses seats) {
        this.access = access;
        this.classes = classes;
        this.work = work;
        this.book = book;
        this.releases = releases;
        this.clock = clock;
        this.seats = seats;
    }

    /**
     * Where a learner goes.
     *
     * @param to code of the other class
     */
    public record LearnerTransfer(
            @Described("Code of the other class") String to, Reason reason) {}

    /**
     * @return code of the enrolment there
     * @throws NotFound when the caller does not direct the center
     * @throws Invalid {@code unknown-reference} for {@code to}, when no other class of the center is named
     * @throws Refused {@code enrolment-state}, {@code enrolment-closed}, {@code class-full}, {@code learner-clash}
     */
    public String execute(String code, LearnerTransfer form) {
        var seen = access.directed(code);
        var from = access.ofClass(seen);
        var next = another(from, form.to());
        seats.lockSeats(List.of(from.id(), next.id()));
        releases.end(
                seen.id(),
                seen.ofClass(),
                EnrolmentAction.TRANSFERRED,
                each -> each.transfer(form.reason().value(), clock.instant()),
                form.reason().value());
        work.write();
        return book.transfer(seen, from.code(), next, form.reason().value()).code();
    }

    private CourseClass another(CourseClass from, String code) {
        return classes.ofCode(ReadableCode.tidy(code))
                .filter(found ->
                        found.center().equals(from.center()) && !found.id().equals(from.id()))
                .orElseThrow(() -> new Invalid("to", "unknown-reference", code));
    }
}
