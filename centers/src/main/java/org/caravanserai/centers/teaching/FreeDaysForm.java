package org.caravanserai.centers.teaching;

import java.util.List;
import org.caravanserai.centers.center.CenterForm.HolidayForm;
import org.caravanserai.centers.center.CenterFormReader;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.TeachingCalendar;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * The days without classes of a center as entered in a form.
 *
 * @param weekend names of days, such as SUNDAY
 * @param holidays single days with their names
 */
public record FreeDaysForm(
        @Nullable List<String> weekend, @Nullable List<HolidayForm> holidays) {

    /**
     * @throws Invalid each fault with its field
     */
    TeachingCalendar read(Center center) {
        var fields = new FormFields();
        var calendar = CenterFormReader.calendar(center.zone(), weekend, holidays, fields);
        if (fields.anyWrong() || calendar == null) {
            throw fields.refusal();
        }
        return calendar;
    }
}
