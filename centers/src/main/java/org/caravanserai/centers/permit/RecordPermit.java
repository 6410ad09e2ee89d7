package org.caravanserai.centers.permit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.centers.teaching.CenterTeachers;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.permit.PermitKind;
import org.caravanserai.domain.centers.permit.TeacherPermit;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** A director records until when a teacher may work or live where the center is, or that a permit was renewed. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class RecordPermit {

    private final CenterStaff staff;
    private final CenterTeachers teachers;
    private final PermitBook book;

    @Inject
    public RecordPermit(CenterStaff staff, CenterTeachers teachers, PermitBook book) {
        this.staff = staff;
        this.teachers = teachers;
        this.book = book;
    }

    /**
     * A permit.
     *
     * @param teacher of an account that teaches at the center
     * @param until its last day
     */
    public record Command(
            @Described("Email address of an account that teaches there")
            EmailAddress teacher,

            PermitKind kind,
            @Described("The last day") LocalDate until) {}

    /**
     * @return the identity of the permit
     * @throws NotFound when the caller directs no such center
     * @throws Invalid {@code not-a-teacher-here}; {@code permit-ends-later} when one that ends on that day or later is recorded already
     */
    public UUID execute(Slug slug, Command command) {
        var center = staff.lockedDirected(slug);
        var permit = new TeacherPermit(
                center.id(),
                teachers.find(center, "teacher", command.teacher()),
                command.kind(),
                command.until(),
                book.today(center),
                book.countedFrom(center));
        book.of(center).stream()
                .filter(each -> permit.isOfTheSame(each) && !each.until().isBefore(permit.until()))
                .findFirst()
                .ifPresent(later -> {
                    throw new Invalid("until", "permit-ends-later", later.until());
                });
        book.add(center, permit);
        return permit.id();
    }
}
