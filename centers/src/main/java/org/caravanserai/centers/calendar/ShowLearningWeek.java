package org.caravanserai.centers.calendar;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A week of the classes in which the caller learns. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowLearningWeek {

    private final ClassDirectory directory;
    private final Weeks weeks;
    private final CenterStaff staff;

    @Inject
    ShowLearningWeek(ClassDirectory directory, Weeks weeks, CenterStaff staff) {
        this.directory = directory;
        this.weeks = weeks;
        this.staff = staff;
    }

    /**
     * @param day a day of the week; null: today
     */
    public ShownWeek execute(@Nullable LocalDate day) {
        var account = staff.account();
        return weeks.show(day, week -> directory.ofLearner(account, week.from(), week.to()));
    }
}
