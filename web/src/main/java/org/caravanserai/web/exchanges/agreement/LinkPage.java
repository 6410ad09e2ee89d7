package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.exchanges.link.ApproveByLink;
import org.caravanserai.exchanges.link.OpenAgreementLink;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The agreement that a link opens, for a partner without an account. */
@Named
@RequestScoped
public class LinkPage {

    private OpenAgreementLink open;
    private ApproveByLink approve;
    private DifferenceWords words;
    private Notices notices;
    private RequestParameters parameters;
    private OpenAgreementLink.@Nullable Opened opened;

    @SuppressWarnings("NullAway.Init")
    protected LinkPage() {}

    @Inject
    LinkPage(
            OpenAgreementLink open,
            ApproveByLink approve,
            DifferenceWords words,
            Notices notices,
            RequestParameters parameters) {
        this.open = open;
        this.approve = approve;
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

    public String getToken() {
        return parameters.text("token");
    }
}
