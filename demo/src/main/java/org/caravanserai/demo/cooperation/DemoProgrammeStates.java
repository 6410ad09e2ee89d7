package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.caravanserai.cooperation.programme.ApproveProgramme;
import org.caravanserai.cooperation.programme.EndProgramme;
import org.caravanserai.cooperation.programme.EvaluateProgramme;
import org.caravanserai.cooperation.programme.MoveProgramme;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.shared.Slug;

/** Takes joint programmes of the demo data through their states. */
@ApplicationScoped
class DemoProgrammeStates {

    private final ApproveProgramme approve;
    private final MoveProgramme move;
    private final EndProgramme end;
    private final EvaluateProgramme evaluate;

    @Inject
    DemoProgrammeStates(ApproveProgramme approve, MoveProgramme move, EndProgramme end, EvaluateProgramme evaluate) {
        this.approve = approve;
        this.move = move;
        this.end = end;
        this.evaluate = evaluate;
    }

    /** Takes a programme from the draft to its first students. */
    void enrolling(Slug programme, ApproveProgramme.ProgrammeApprovalForm approval) {
        to(programme, ProgrammeState.SUBMITTED, ProgrammeState.EXPERT_REVIEW);
        approve.execute(programme, null, approval);
        to(programme, ProgrammeState.ENROLLING);
    }

    void ended(Slug programme, EndProgramme.ProgrammeEndForm form) {
        end.execute(programme, null, form);
    }

    void evaluated(Slug programme, EvaluateProgramme.EvaluationForm form) {
        evaluate.execute(programme, form);
    }

    void to(Slug programme, ProgrammeState... states) {
        Stream.of(states).forEach(state -> move.execute(programme, null, state, null));
    }
}
