package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.exchanges.agreement.AnswerSigning;
import org.caravanserai.exchanges.agreement.TakeSigningBack;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What officers say of a record that an agreement was signed on paper. */
@Named
@RequestScoped
public class SigningSteps {

    private final AnswerSigning answer;
    private final TakeSigningBack takeBack;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable String reason;

    @Inject
    SigningSteps(AnswerSigning answer, TakeSigningBack takeBack, Notices notices, RequestParameters parameters) {
        this.answer = answer;
        this.takeBack = takeBack;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void confirm() {
        answer.execute(new AnswerSigning.Command(code(), true, null));
        done("signingConfirmed");
    }

    public void object() {
        answer.execute(new AnswerSigning.Command(code(), false, reason));
        done("signingDisputed");
    }

    public void takeBack() {
        takeBack.execute(code());
        done("signingTakenBack");
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/manage/exchanges/agreements/%s", code());
    }

    private String code() {
        return parameters.text("code");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
