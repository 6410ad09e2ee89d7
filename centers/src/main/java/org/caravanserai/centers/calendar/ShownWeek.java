package org.caravanserai.centers.calendar;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.TimetableWeek;

/**
 * A week of a timetable.
 *
 * @param today in the reader's time zone
 * @param sessions of the week by their beginning, cancelled ones too
 */
public record ShownWeek(TimetableWeek week, LocalDate today, List<SessionRow> sessions) {}
