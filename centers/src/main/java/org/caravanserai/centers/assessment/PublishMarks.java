package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.centers.emails.ClassEmails;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A teacher publishes the marks of an assessment: the learners see theirs, and nothing is entered any more. */
@UseCase
@Requires(Permission.TEACH)
public class PublishMarks {

    private final Assessments assessments;
    private final CourseClasses classes;
    private final ClassAccess access;
    private final ClassEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public PublishMarks(
            Assessments assessments,
            CourseClasses classes,
            ClassAccess access,
            ClassEmails emails,
            History history,
            Clock clock) {
        this.assessments = assessments;
        this.classes = classes;
        this.access = access;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller neither teaches the class nor directs the center, or there is no such assessment
     * @throws Refused {@code moderation-open} while the rule of the assessment asks for moderation
     */
    public void execute(UUID id) {
        var assessment = assessments.lock(id).orElseThrow(() -> new NotFound("not-found"));
        var found = classes.byId(assessment.ofClass()).orElseThrow();
        access.requireTaught(found, null);
        if (assessment.publishedAt() == null) {
            assessment.publish(clock.instant());
            history.record(
                    assessment.ofClass(),
                    ClassAction.MARKS_PUBLISHED,
                    assessment.title().in("en"));
            emails.published(found, assessment);
        }
    }
}
