package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.enrolment.EnrolPerson;
import org.caravanserai.centers.enrolment.ShowDesk;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.DeskEnrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.centers.teaching.TeachingWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** On the page of a person's record: the classes of the person, and enrolment in another one. */
@Named
@RequestScoped
public class DeskPanel {

    private final ShowDesk show;
    private final EnrolPerson enrol;
    private final RequestParameters parameters;
    private final TeachingWords words;
    private final Formats formats;
    private final Notices notices;
    private final boolean serving;

    private ShowDesk.@Nullable Desk desk;
    private @Nullable String ofClass;

    @Inject
    DeskPanel(
            ShowDesk show,
            EnrolPerson enrol,
            RequestParameters parameters,
            TeachingWords words,
            Formats formats,
            Notices notices,
            CurrentCaller caller) {
        this.show = show;
        this.enrol = enrol;
        this.parameters = parameters;
        this.words = words;
        this.formats = formats;
        this.notices = notices;
        this.serving = caller.get().may(Permission.ENROL_LEARNERS);
    }

    /** Whether the caller works at the desk of a center. */
    public boolean isServing() {
        return serving;
    }

    public List<DeskEnrolment> getEnrolments() {
        return desk().enrolments();
    }

    /** Whether the person has an account by now. */
    public boolean isClaimed() {
        return desk().claimed();
    }

    /** Classes to choose from, each with its fee, the places left, its next session and its center. */
    public List<SelectItem> getClasses() {
        return desk().open().stream()
                .map(row -> new SelectItem(row.code(), label(row)))
                .toList();
    }

    private String label(ClassRow row) {
        var start = row.nextStart() == null ? "" : " · " + formats.dateTime(row.nextStart(), row.zone());
        return words.title(row.courseTitle(), row.held().name()) + " · " + words.fee(row) + " · " + words.places(row)
                + start + " · " + formats.text(row.centerName().texts()) + " · " + row.code();
    }

    private ShowDesk.Desk desk() {
        if (desk == null) {
            desk = show.execute(parameters.text("code"));
        }
        return desk;
    }

    public void enrol() {
        if (ofClass == null) {
            throw new Invalid("ofClass", "required");
        }
        var chosen =
                desk().open().stream().filter(row -> row.code().equals(ofClass)).findFirst();
        var outcome = enrol.execute(ofClass, parameters.text("code"));
        boolean told = desk().claimed();
        if (outcome.state() == EnrolmentState.WAITLISTED) {
            notices.done(told ? "centers.desk.waitingTold" : "centers.desk.waiting");
        } else {
            notices.done(told ? "centers.desk.enrolledTold" : "centers.desk.enrolled");
            chosen.ifPresent(row -> notices.done("centers.desk.fee", words.fee(row)));
        }
        Faces.redirect("/manage/people/%s", parameters.text("code"));
    }

    public @Nullable String getOfClass() {
        return ofClass;
    }

    public void setOfClass(@Nullable String ofClass) {
        this.ofClass = ofClass;
    }
}
