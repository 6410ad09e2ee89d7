package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.application.ReopenApplication;
import org.caravanserai.exchanges.application.WithdrawCallApplication;
import org.caravanserai.exchanges.selection.AnswerOffer;
import org.caravanserai.exchanges.selection.AppealResult;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Buttons for an applicant's next steps. */
@Named
@RequestScoped
public class ApplicationSteps {

    private final ReopenApplication reopen;
    private final WithdrawCallApplication withdraw;
    private final AnswerOffer answer;
    private final AppealResult appeal;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable String grounds;

    @Inject
    ApplicationSteps(
            ReopenApplication reopen,
            WithdrawCallApplication withdraw,
            AnswerOffer answer,
            AppealResult appeal,
            Notices notices,
            RequestParameters parameters) {
        this.reopen = reopen;
        this.withdraw = withdraw;
        this.answer = answer;
        this.appeal = appeal;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Leads to the form in which the draft is changed. */
    public void reopen() {
        var call = reopen.execute(code());
        notices.done("exchanges.application.reopened");
        Faces.redirect("/exchanges/%s/apply", call);
    }

    public void withdraw() {
        withdraw.execute(code());
        done("exchanges.application.withdrawn");
    }

    public void accept() {
        answer.execute(code(), true);
        done("exchanges.application.accepted");
    }

    public void decline() {
        answer.execute(code(), false);
        done("exchanges.application.declined");
    }

    public void appeal() {
        appeal.execute(code(), grounds == null ? "" : grounds);
        done("exchanges.appeal.filed");
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }

    private String code() {
        return parameters.text("code");
    }

    private void done(String text) {
        notices.done(text);
        Faces.redirect("/my/applications/%s", code());
    }
}
