package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.history.HistoryLine;
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

    /** For a status its kind, for a class of a closing center its measure, for planned posts their kind. */
    @Override
    public Optional<String> detail(HistoryLine line) {
        var constant = line.toState() == null ? line.fromState() : line.toState();
        if (!line.subject().equals(CenterAction.SUBJECT.name()) || constant == null) {
            return Optional.empty();
        }
        if (line.action().startsWith("STATUS_")) {
            return Optional.of("centers.statusKind." + constant);
        }
        if (line.action().equals(CenterAction.POSTS_PLANNED.name())) {
            return Optional.of("centers.post." + constant);
        }
        return line.action().equals(CenterAction.TEACH_OUT_PLANNED.name())
                ? Optional.of("centers.measure." + constant)
                : Optional.empty();
    }

    /** For a permit of a teacher its last day, for planned posts their number and first day. */
    @Override
    public boolean isAbout(HistoryLine line) {
        return line.action().startsWith("PERMIT_") || line.action().equals(CenterAction.POSTS_PLANNED.name());
    }
}
