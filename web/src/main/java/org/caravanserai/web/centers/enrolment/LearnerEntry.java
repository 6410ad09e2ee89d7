package org.caravanserai.web.centers.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.enrolment.EnrolPerson;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** In the list of learners of a class: somebody of whom a record is kept, or who was entered just now, is enrolled in it. */
@Named
@RequestScoped
public class LearnerEntry {

    private final EnrolPerson enrol;
    private final RequestParameters parameters;
    private final Notices notices;

    private @Nullable String person;

    @Inject
    LearnerEntry(EnrolPerson enrol, RequestParameters parameters, Notices notices) {
        this.enrol = enrol;
        this.parameters = parameters;
        this.notices = notices;
    }

    @PostConstruct
    void load() {
        var entered = parameters.text("person");
        person = entered.isEmpty() ? null : entered;
    }

    /** Whether somebody was entered for this class just now. */
    public boolean isEntered() {
        return !parameters.text("person").isEmpty();
    }

    public void enrol() {
        if (person == null) {
            throw new Invalid("record", "required");
        }
        var outcome = enrol.execute(parameters.text("code"), person);
        notices.done(outcome.state() == EnrolmentState.WAITLISTED ? "centers.desk.waiting" : "centers.desk.enrolled");
        Faces.redirect("/manage/classes/%s/people", parameters.text("code"));
    }

    /** Code of the record that is kept of the person. */
    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
