package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.exchanges.call.AnswerOffer;
import org.caravanserai.exchanges.call.AppealResult;
import org.caravanserai.exchanges.call.ApplyForCall;
import org.caravanserai.exchanges.call.SubmitApplication;
import org.caravanserai.exchanges.call.WithdrawApplication;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What applicants do with an application, each a button. */
@Named
@RequestScoped
public class ApplicationSteps {

    @Inject
    private ApplyForCall apply;

    @Inject
    private SubmitApplication submit;

    @Inject
    private WithdrawApplication withdraw;

    @Inject
    private AnswerOffer answer;

    @Inject
    private AppealResult appeal;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private RequestParameters parameters;

    private @Nullable String grounds;

    String keep(ApplyForCall.Command command) {
        return apply.execute(command).code();
    }

    void submit(String code) {
        submit.execute(code);
    }

    /** A destination with what is left there, to choose from. */
    String destination(CallRow.Destination destination, String language) {
        return texts.of(
                "exchanges.apply.destination",
                destination.to().name().in(language),
                texts.of("exchanges.mobilityKind." + destination.kind()),
                destination.left());
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
