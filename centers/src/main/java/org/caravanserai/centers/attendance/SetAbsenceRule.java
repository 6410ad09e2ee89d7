package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.AbsenceRule;
import org.caravanserai.domain.centers.attendance.Absences;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director says when learners of a class are late, warned and dropped. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SetAbsenceRule {

    private static final int MOST = 1000;

    private Absences absences;
    private ClassAccess access;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected SetAbsenceRule() {}

    @Inject
    SetAbsenceRule(Absences absences, ClassAccess access, History history) {
        this.absences = absences;
        this.access = access;
        this.history = history;
    }

    /** The rule as entered in a form: everything as text. */
    public record Form(
            @Nullable String lateAfter,
            @Nullable String warnAfter,
            @Nullable String dropAfter,
            boolean automatic) {}

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Invalid each fault with its field
     */
    public void execute(String code, Form form) {
        var found = access.directed(code);
        var fields = new FormFields();
        var late = fields.integer("lateAfter", form.lateAfter(), 0, MOST);
        var warn = fields.integer("warnAfter", form.warnAfter(), 1, MOST);
        var drop = fields.integer("dropAfter", form.dropAfter(), 1, MOST);
        fields.throwIfAny();
        var rule = new AbsenceRule(
                found.id(), late == null ? AbsenceRule.USUAL_LATE_AFTER : late, warn, drop, form.automatic());
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
