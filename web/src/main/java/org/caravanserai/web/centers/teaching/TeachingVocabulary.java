package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of classes and enrolments. */
@ApplicationScoped
class TeachingVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(
                new SubjectWords(
                        ClassAction.SUBJECT, "centers.subject.CLASS", "centers.classHappened.", "centers.classState."),
                new SubjectWords(
                        EnrolmentAction.SUBJECT,
                        "centers.subject.ENROLMENT",
                        "centers.enrolmentHappened.",
                        "centers.enrolmentState."),
                new SubjectWords(
                        LevelScaleAction.SUBJECT,
                        "centers.subject.LEVEL_SCALE",
                        "centers.levelScaleHappened.",
                        "centers.levelSchemeStatus."));
    }
}
