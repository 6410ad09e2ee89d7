package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.AbsenceRule;
import org.caravanserai.domain.centers.attendance.Absences;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director says when learners of a class are late, warned and dropped. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SetAbsenceRule {

    private final Absences absences;
    private final ClassAccess access;
    private final History history;

    @Inject
    SetAbsenceRule(Absences absences, ClassAccess access, History history) {
        this.absences = absences;
        this.access = access;
        this.history = history;
    }

    /** When learners are late, and after how many sessions missed without an excuse they are warned and dropped. */
    public record AbsenceLimits(
            @Described("Minutes after which a check-in is late; 10 by default")
            @Between(least = 0, most = 1000)
            @Nullable
            Integer lateAfter,

            @Described("Sessions missed without an excuse after which the learner is warned")
            @Between(least = 1, most = 1000)
            @Nullable
            Integer warnAfter,

            @Described("After how many the learner is to be dropped") @Between(least = 1, most = 1000) @Nullable
            Integer dropAfter,

            @Described("Whether the platform drops the learner; else it proposes so") @Nullable
            Boolean automatic) {

        public static AbsenceLimits of(AbsenceRule rule) {
            return new AbsenceLimits(rule.lateAfter(), rule.warnAfter(), rule.dropAfter(), rule.automatic());
        }
    }

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Invalid each fault with its field
     */
    public void execute(String code, AbsenceLimits limits) {
        var found = access.directed(code);
        var rule = new AbsenceRule(
                found.id(),
                Objects.requireNonNullElse(limits.lateAfter(), AbsenceRule.USUAL_LATE_AFTER),
                limits.warnAfter(),
                limits.dropAfter(),
                Boolean.TRUE.equals(limits.automatic()));
        if (!rule.equals(absences.rule(found.id()))) {
            absences.put(rule);
            history.record(
                    found.id(), ClassAction.ABSENCE_RULE_SET, said(rule.warnAfter()) + " / " + said(rule.dropAfter()));
        }
    }

    private static String said(@Nullable Integer limit) {
        return limit == null ? "–" : limit.toString();
    }
}
