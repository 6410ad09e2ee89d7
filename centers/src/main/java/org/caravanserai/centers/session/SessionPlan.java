package org.caravanserai.centers.session;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.centers.teaching.Clash;
import org.caravanserai.domain.centers.teaching.ClassOffer;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;

/**
 * What would come of a weekly pattern.
 *
 * @param clashes what is in the way; with any of them nothing is planned
 */
public record SessionPlan(
        List<WeeklyPattern.Planned> sessions, List<WeeklyPattern.LeftOut> leftOut, List<Clash> clashes, ZoneId zone) {

    /** How long they are together. */
    public BigDecimal hours() {
        return ClassOffer.hours(sessions.stream()
                .mapToInt(each -> Math.toIntExact(
                        Duration.between(each.startsAt(), each.endsAt()).toMinutes()))
                .sum());
    }
}
