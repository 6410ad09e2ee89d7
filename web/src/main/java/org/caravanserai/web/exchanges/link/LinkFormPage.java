package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.link.OpenAgreementLink;
import org.caravanserai.exchanges.link.ReviseByLink;
import org.caravanserai.web.exchanges.agreement.AgreementForm;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which a partner without an account proposes different content of the agreement that the link opens. */
@Named
@RequestScoped
public class LinkFormPage {

    private final ReviseByLink revise;
    private final AgreementView known;
    private final String token;
    private final int based;
    private final boolean approvable;
    private final AgreementForm fields = new AgreementForm();
    private @Nullable String note;

    @Inject
    LinkFormPage(OpenAgreementLink open, ReviseByLink revise, RequestParameters parameters) {
        this.revise = revise;
        this.token = parameters.text("token");
        var opened = open.execute(token);
        this.known = opened.agreement();
        this.approvable = opened.isSpeaking();
        var sent = parameters.text("based");
        this.based = sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : known.revision();
        fields.show(known.terms(), 0);
    }

    /** Sends it to the other parties. */
    public void save() {
        send(false);
    }

    /** Sends it to the other parties and approves it for one's own. */
    public void saveAndApprove() {
        send(true);
    }

    private void send(boolean approved) {
        var slugs = known.parties().stream().map(side -> side.party().slug()).toList();
        try {
            revise.execute(new ReviseByLink.Command(token, fields.form(slugs), based, note, approved));
        } catch (Invalid refusal) {
            throw fields.inForm(refusal);
        }
        Faces.redirect("/agreements/%s", token);
    }

    /** Whether who sends it can approve it at once: the address of the link is known as one of the party. */
    public boolean isApprovable() {
        return approvable;
    }

    public AgreementView getKnown() {
        return known;
    }

    public AgreementForm getFields() {
        return fields;
    }

    /** The revision that the form began with, also after it was sent. */
    public int getBased() {
        return based;
    }

    public String getToken() {
        return token;
    }

    /** What the other parties are told about the change. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
