package org.caravanserai.web.centers.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.centers.certificate.CorrectLearnerName;
import org.caravanserai.centers.enrolment.BrowseLearners;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
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

    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable String ownName;
    private boolean familyFirst;

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
        var name = learner().name();
        givenName = name.given();
        familyName = name.family();
        ownName = name.own();
        familyFirst = name.familyFirst();
    }

    private EnrolmentRow learner() {
        return learners.execute(page.getShown().row().code()).stream()
                .filter(row -> row.code().equals(parameters.text("enrolment")))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void save() {
        correct.execute(
                parameters.text("enrolment"),
                PersonName.entered(Objects.requireNonNullElse(givenName, ""), familyName, ownName, familyFirst));
        notices.done("centers.people.nameCorrected");
        Faces.redirect("/manage/classes/%s/people", page.getShown().row().code());
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getOwnName() {
        return ownName;
    }

    public void setOwnName(@Nullable String ownName) {
        this.ownName = ownName;
    }
}
