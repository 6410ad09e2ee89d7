package org.caravanserai.web.centers;

import jakarta.enterprise.context.ApplicationScoped;
import org.caravanserai.domain.centers.enrolment.ClassAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.web.messages.AudienceWords;

/** The words for the learners of a class. */
@ApplicationScoped
public class ClassAudienceWords implements AudienceWords {

    @Override
    public AudienceKind kind() {
        return ClassAudience.CLASS;
    }

    @Override
    public String keys() {
        return "centers.audience.";
    }

    @Override
    public Way way() {
        return new Way("centers.classes.title", "/manage/teaching");
    }
}
