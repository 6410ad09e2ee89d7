package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The public page of a class, with enrolment. */
@Named
@RequestScoped
public class ClassPage {

    private final ShowClass show;
    private final Enrol enrol;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowClass.@Nullable Shown shown;

    private final Form<Enrol.Minor> minor = Form.of(Enrol.Minor.class);

    @Inject
    ClassPage(ShowClass show, Enrol enrol, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.enrol = enrol;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowClass.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    /** Takes a place for the caller. */
    public void enrol() {
        finish(enrol.execute(getShown().row().code(), null));
    }

    /** Takes a place for a minor for whom the caller answers. */
    public void enrolMinor() {
        finish(enrol.execute(getShown().row().code(), Invalid.below("minor", minor::read)));
    }

    private void finish(Enrol.Outcome outcome) {
        notices.done("centers.enrol.done." + outcome.state(), Objects.requireNonNullElse(outcome.position(), 0));
        Faces.redirect("/my/courses/%s", outcome.code());
    }

    public Form<Enrol.Minor> getMinor() {
        return minor;
    }
}
