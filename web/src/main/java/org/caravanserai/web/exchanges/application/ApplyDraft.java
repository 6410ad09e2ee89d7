package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Keeps the draft of an application, and submits it. */
@RequestScoped
class ApplyDraft {

    private final ApplyForCall apply;
    private final SubmitApplication submit;
    private final Notices notices;

    @Inject
    ApplyDraft(ApplyForCall apply, SubmitApplication submit, Notices notices) {
        this.apply = apply;
        this.submit = submit;
        this.notices = notices;
    }

    /**
     * Keeps what was written.
     *
     * @return whether there was no draft before
     */
    boolean keep(ApplyForCall.Command command) {
        return apply.execute(command).created();
    }

    /** Keeps what was written, and shows the form again. */
    void save(ApplyForCall.Command command) {
        apply.execute(command);
        notices.done("exchanges.apply.saved");
        Faces.redirect("/exchanges/%s/apply", command.call());
    }

    /** Keeps what was written, submits it, and shows the application. */
    void submit(ApplyForCall.Command command) {
        var code = apply.execute(command).code();
        submit.execute(code);
        notices.done("exchanges.apply.submitted");
        Faces.redirect("/my/applications/%s", code);
    }
}
