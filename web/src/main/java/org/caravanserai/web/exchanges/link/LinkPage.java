package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.exchanges.link.AnswerSigningByLink;
import org.caravanserai.exchanges.link.ApproveByLink;
import org.caravanserai.exchanges.link.OpenAgreementLink;
import org.caravanserai.web.exchanges.agreement.DifferenceWords;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The agreement that a link opens, for a partner without an account. */
@Named
@RequestScoped
public class LinkPage {

    private final OpenAgreementLink open;
    private final ApproveByLink approve;
    private final AnswerSigningByLink answer;
    private final DifferenceWords words;
    private final Notices notices;
    private final RequestParameters parameters;
    private OpenAgreementLink.@Nullable Opened opened;
    private @Nullable String reason;

    @Inject
    LinkPage(
            OpenAgreementLink open,
            ApproveByLink approve,
            AnswerSigningByLink answer,
            DifferenceWords words,
            Notices notices,
            RequestParameters parameters) {
        this.open = open;
        this.approve = approve;
        this.answer = answer;
        this.words = words;
        this.notices = notices;
        this.parameters = parameters;
    }

    public OpenAgreementLink.Opened getOpened() {
        if (opened == null) {
            opened = open.execute(getToken());
        }
        return opened;
    }

    public AgreementView getAgreement() {
        return getOpened().agreement();
    }

    public List<DifferenceWords.Line> getChanges() {
        return words.lines(getAgreement(), getOpened().changes());
    }

    /** Approves the content that the page has shown: its number and hash come with the form. */
    public void approve() {
        var number = parameters.text("revision");
        approve.execute(new ApproveByLink.Command(
                getToken(), number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0, parameters.text("hash")));
        notices.done("exchanges.done.approved");
        Faces.redirect("/agreements/%s", getToken());
    }

    /** The agreement was signed on paper as the other side has recorded. */
    public void confirm() {
        answer.execute(new AnswerSigningByLink.Command(getToken(), true, null));
        notices.done("exchanges.done.signingConfirmed");
        Faces.redirect("/agreements/%s", getToken());
    }

    /** It was not signed like this. */
    public void object() {
        answer.execute(new AnswerSigningByLink.Command(getToken(), false, reason));
        notices.done("exchanges.done.signingDisputed");
        Faces.redirect("/agreements/%s", getToken());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public String getToken() {
        return parameters.text("token");
    }
}
