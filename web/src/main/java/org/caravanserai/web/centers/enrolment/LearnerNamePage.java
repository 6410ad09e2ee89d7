package org.caravanserai.web.centers.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.certificate.CorrectLearnerName;
import org.caravanserai.centers.enrolment.BrowseLearners;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.PersonNames;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Corrects how a learner of a class is called. */
@Named
@RequestScoped
public class LearnerNamePage {

    private final BrowseLearners learners;
    private final CorrectLearnerName correct;
    private final ManagedClassPage page;
    private final RequestParameters parameters;
    private final Notices notices;

    @SuppressWarnings("NullAway.Init")
    private Form<PersonNames> form;

    @Inject
    LearnerNamePage(
            BrowseLearners learners,
            CorrectLearnerName correct,
            ManagedClassPage page,
            RequestParameters parameters,
            Notices notices) {
        this.learners = learners;
        this.correct = correct;
        this.page = page;
        this.parameters = parameters;
        this.notices = notices;
    }

    @PostConstruct
    void load() {
        form = Form.of(PersonNames.class, PersonNames.of(learner().name()));
    }

    private EnrolmentRow learner() {
        return learners.execute(page.getShown().row().code()).stream()
                .filter(row -> row.code().equals(parameters.text("enrolment")))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void save() {
        correct.execute(parameters.text("enrolment"), form.read().name());
        notices.done("centers.people.nameCorrected");
        Faces.redirect("/manage/classes/%s/people", page.getShown().row().code());
    }

    public Form<PersonNames> getForm() {
        return form;
    }
}
