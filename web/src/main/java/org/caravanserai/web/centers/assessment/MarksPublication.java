package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.assessment.PublishMarks;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Publishes the marks of an assessment. */
@Named
@RequestScoped
public class MarksPublication {

    private final PublishMarks publish;
    private final ManagedClassPage page;
    private final Notices notices;

    @Inject
    MarksPublication(PublishMarks publish, ManagedClassPage page, Notices notices) {
        this.publish = publish;
        this.page = page;
        this.notices = notices;
    }

    public void publish(Assessment assessment) {
        publish.execute(assessment.id());
        notices.done("centers.marks.published");
        Faces.redirect("/manage/classes/%s/marks", page.getShown().row().code());
    }
}
