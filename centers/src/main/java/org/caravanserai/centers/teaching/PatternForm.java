package org.caravanserai.centers.teaching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a class as entered in a form: everything as text.
 *
 * @param from first day; null: the first day of the term
 * @param to last day; null: the last day of the term
 */
public record PatternForm(
        @Nullable List<SlotForm> slots,
        @Nullable String from,
        @Nullable String to) {

    private static final int MOST_MINUTES = 720;

    /**
     * One meeting a week.
     *
     * @param startsAt local time, for example 18:30
     */
    public record SlotForm(
            @Nullable String day,
            @Nullable String startsAt,
            @Nullable String minutes) {}

    /**
     * @throws Invalid each fault with its field
     */
    WeeklyPattern read(TeachingTerm term) {
        var fields = new FormFields();
        var days = fields.list("slots", slots, PatternForm::slot);
        var first = fields.date("from", from);
        var last = fields.date("to", to);
        fields.throwIfAny();
        return new WeeklyPattern(days, first == null ? term.firstDay() : first, last == null ? term.lastDay() : last);
    }

    private static WeeklyPattern.Slot slot(SlotForm form) {
        var fields = new FormFields();
        var day = fields.neededConstant(DayOfWeek.class, "day", form.day());
        var time = fields.needed("startsAt", form.startsAt()) ? time(fields, String.valueOf(form.startsAt())) : null;
        var minutes = fields.needed("minutes", form.minutes())
                ? fields.integer("minutes", form.minutes(), 5, MOST_MINUTES)
                : null;
        fields.throwIfAny();
        if (day == null || time == null || minutes == null) {
            throw new IllegalStateException("refused before");
        }
        return new WeeklyPattern.Slot(day, time, minutes);
    }

    private static @Nullable LocalTime time(FormFields fields, String text) {
        if (!text.strip().matches("([01][0-9]|2[0-3]):[0-5][0-9](:00)?")) {
            fields.wrong("startsAt", "not-a-clock-time", text);
            return null;
        }
        return LocalTime.parse(text.strip());
    }
}
