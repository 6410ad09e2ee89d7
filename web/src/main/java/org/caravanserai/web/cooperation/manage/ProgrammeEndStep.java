package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.programme.EndProgramme;
import org.jspecify.annotations.Nullable;

/** A joint programme is over. */
@Named
@RequestScoped
public class ProgrammeEndStep {

    private final EndProgramme end;
    private final EntryStep step;

    private @Nullable LocalDate on;

    private @Nullable String decidedBy;

    private @Nullable String reason;

    private final Map<String, String> students = new HashMap<>();

    @Inject
    ProgrammeEndStep(EndProgramme end, EntryStep step) {
        this.end = end;
        this.step = step;
    }

    public void end() {
        end.execute(
                step.slug(),
                step.seen(),
                new EndProgramme.ProgrammeEndForm(FormTexts.of(on), decidedBy, reason, students));
        step.done("cooperation.programmeEnd.done");
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(@Nullable String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public Map<String, String> getStudents() {
        return students;
    }
}
