package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of centers. */
@ApplicationScoped
class CenterVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(
                new SubjectWords(CenterAction.SUBJECT, "centers.subject.CENTER", "centers.happened.", "centers.state."),
                new SubjectWords(
                        PlanAction.SUBJECT,
                        "centers.subject.CENTER_PLAN",
                        "centers.planHappened.",
                        "centers.planState."));
    }
}
