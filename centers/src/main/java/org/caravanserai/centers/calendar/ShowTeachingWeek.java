package org.caravanserai.centers.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A week of what the caller teaches, at all centers. */
@UseCase
@Requires(Permission.TEACH)
public class ShowTeachingWeek {

    private final ClassDirectory directory;
    private final Weeks weeks;
    private final CenterStaff staff;

    @Inject
    ShowTeachingWeek(ClassDirectory directory, Weeks weeks, CenterStaff staff) {
        this.directory = directory;
        this.weeks = weeks;
        this.staff = staff;
    }

    /**
     * @param day a day of the week; null: today
     */
    public ShownWeek execute(@Nullable LocalDate day) {
        var account = staff.account();
        return weeks.show(day, week -> directory.ofTeacher(account, week.from(), week.to()));
    }
}
