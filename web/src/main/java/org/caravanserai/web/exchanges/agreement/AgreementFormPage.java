package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.ReviseAgreement;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.web.exchanges.ExchangeMenu;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of an agreement: a new one, one that the own office prepares as a draft, or another content of a known one. */
@Named
@RequestScoped
public class AgreementFormPage {

    private static final int LEAST_PARTIES = 2;
    private static final int MOST_PARTIES = 5;
    private static final int MOST_YEARS = 10;

    private final ProposeAgreement propose;
    private final ReviseAgreement revise;
    private final DraftKeeping drafts;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable AgreementView known;
    private @Nullable String draft;
    private @Nullable Long version;
    private boolean outdated;
    private final AgreementForm fields = new AgreementForm();
    private @Nullable String note;

    @Inject
    AgreementFormPage(
            ShowAgreement show,
            ProposeAgreement propose,
            ReviseAgreement revise,
            DraftKeeping drafts,
            NewAgreement fresh,
            ExchangeMenu menu,
            Notices notices,
            RequestParameters parameters) {
        this.propose = propose;
        this.revise = revise;
        this.drafts = drafts;
        this.notices = notices;
        this.parameters = parameters;
        if (!menu.isActing()) {
            throw new NotFound("not-found");
        }
        var code = parameters.textOrNull("code");
        if (code != null) {
            known = show.execute(code).agreement();
            fields.show(known.terms(), number("extend", 0, MOST_YEARS));
            return;
        }
        int more = parameters.text("more").isEmpty() ? 0 : 1;
        draft = parameters.textOrNull("draft");
        if (draft == null) {
            fresh.begin(fields, Math.min(MOST_PARTIES, number("parties", LEAST_PARTIES, MOST_PARTIES) + more));
        } else {
            var shown = drafts.show(draft);
            version = shown.version();
            int least = Math.max(LEAST_PARTIES, shown.form().parties().size());
            int parties = Math.max(least, number("parties", LEAST_PARTIES, MOST_PARTIES)) + more;
            fresh.begin(fields, shown.form(), Math.max(least, Math.min(MOST_PARTIES, parties)));
            var partner = parameters.textOrNull("partner");
            if (partner != null) {
                fields.addPartner(partner);
            }
        }
    }

    private int number(String parameter, int least, int most) {
        var text = parameters.text(parameter);
        return text.matches("\\d{1,2}") ? Math.max(least, Math.min(most, Integer.parseInt(text))) : least;
    }

    /** Sends it to the other parties. */
    public void save() {
        send(false);
    }

    /** Sends it to the other parties and approves it for one's own. */
    public void saveAndApprove() {
        send(true);
    }

    /** The parties have signed it already: on to the form for the signatures. */
    public void saveSigned() {
        var slugs = fields.slugs();
        try {
            var code = propose.execute(
                    new ProposeAgreement.Command(slugs, fields.form(slugs), List.of(), false, draft, true));
            Faces.redirect("/manage/exchanges/agreements/%s/signing", code);
        } catch (Invalid refusal) {
            throw fields.inForm(refusal);
        }
    }

    /** Keeps it for the own office. */
    public void saveDraft() {
        try {
            keep();
            notices.done("exchanges.draft.saved");
            Faces.redirect("/manage/exchanges/agreements/drafts/%s", draft);
        } catch (Conflict changedMeanwhile) {
            outdated = true;
        } catch (Invalid refusal) {
            throw fields.inForm(refusal);
        }
    }

    /** Keeps it for the own office, and asks for what is known of a partner that is not in the list. */
    public void enterPartner() {
        try {
            keep();
            Faces.redirect("/manage/exchanges/agreements/drafts/%s/partner", draft);
        } catch (Conflict changedMeanwhile) {
            outdated = true;
        } catch (Invalid refusal) {
            throw fields.inForm(refusal);
        }
    }

    /** Overwrites a change that was made meanwhile, after the page has warned about it. */
    public void saveDraftAnyway() {
        version = null;
        saveDraft();
    }

    public void deleteDraft() {
        drafts.delete(String.valueOf(draft));
        notices.done("exchanges.draft.deleted");
        Faces.redirect("/manage/exchanges");
    }

    /**
     * Keeps it for the own office without leaving the page.
     *
     * @return whether there was something to keep, which nobody else has changed meanwhile
     */
    boolean autosave() {
        if (draft == null && !fields.isBegun()) {
            return false;
        }
        try {
            keep();
            return true;
        } catch (Conflict changedMeanwhile) {
            outdated = true;
            return false;
        }
    }

    private void keep() {
        var saved = drafts.save(draft, version, fields.draft());
        draft = saved.code();
        version = saved.version();
    }

    private void send(boolean approved) {
        try {
            Faces.redirect("/manage/exchanges/agreements/%s", store(approved));
        } catch (Invalid refusal) {
            throw fields.inForm(refusal);
        }
    }

    private String store(boolean approved) {
        var agreement = known;
        if (agreement == null) {
            var slugs = fields.slugs();
            return propose.execute(new ProposeAgreement.Command(slugs, fields.form(slugs), List.of(), approved, draft));
        }
        var slugs =
                agreement.parties().stream().map(side -> side.party().slug()).toList();
        revise.execute(new ReviseAgreement.Command(
                agreement.code(), fields.form(slugs), number("based", 0, Integer.MAX_VALUE), note, approved));
        return agreement.code();
    }

    /** Whether who sends it can approve it at once. */
    public boolean isApprovable() {
        return true;
    }

    /** Null while the agreement is new. */
    public @Nullable AgreementView getKnown() {
        return known;
    }

    public AgreementForm getFields() {
        return fields;
    }

    /** The code of the draft; null while nothing is kept. */
    public @Nullable String getDraft() {
        return draft;
    }

    /** Of the draft that the page shows; null overwrites whatever is kept. */
    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    /** Whether somebody else has changed the draft after this page was opened. */
    public boolean isOutdated() {
        return outdated;
    }

    /** The revision that the form began with, also after it was sent. */
    public int getBased() {
        var agreement = known;
        return number("based", agreement == null ? 0 : agreement.revision(), Integer.MAX_VALUE);
    }

    /** What the other parties are told about the change. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
