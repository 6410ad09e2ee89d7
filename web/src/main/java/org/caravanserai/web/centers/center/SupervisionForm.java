package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.ResumeCenter;
import org.caravanserai.centers.center.SuspendCenter;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Form for suspending and resuming a center. */
@Named("centerSupervision")
@RequestScoped
public class SupervisionForm {

    private final SuspendCenter suspend;
    private final ResumeCenter resume;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable String reason;

    @Inject
    SupervisionForm(SuspendCenter suspend, ResumeCenter resume, Notices notices, RequestParameters parameters) {
        this.suspend = suspend;
        this.resume = resume;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void suspend() {
        suspend.execute(parameters.slug(), reason);
        done("centers.done.suspended");
    }

    public void resume() {
        resume.execute(parameters.slug(), reason);
        done("centers.done.resumed");
    }

    private void done(String text) {
        notices.done(text);
        Faces.redirect("/manage/centers/%s/dossier", parameters.slug().value());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
