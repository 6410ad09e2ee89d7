package org.caravanserai.web.events.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.events.approval.DecideOnChange;
import org.caravanserai.events.approval.DecideOnEvent;
import org.caravanserai.events.approval.DecideOnEvent.Decision;
import org.caravanserai.events.approval.ShowDossier;
import org.caravanserai.events.approval.ShowDossier.Dossier;
import org.caravanserai.web.shell.Asked;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One event before the authority: what it says, what changed, and the decision. */
@Named
@RequestScoped
public class DossierPage {

    private ShowDossier show;
    private DecideOnEvent decide;
    private DecideOnChange decideOnChange;
    private Notices notices;
    private String slug;
    private @Nullable Dossier dossier;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected DossierPage() {}

    @Inject
    DossierPage(ShowDossier show, DecideOnEvent decide, DecideOnChange decideOnChange, Notices notices, Asked asked) {
        this.show = show;
        this.decide = decide;
        this.decideOnChange = decideOnChange;
        this.notices = notices;
        this.slug = asked.text("slug");
    }

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = show.with(slug);
        }
        return dossier;
    }

    public EventView getEvent() {
        return getDossier().event();
    }

    /** Whether there is anything to decide now. */
    public boolean isOpen() {
        return getEvent().state() == EventState.SUBMITTED || getDossier().changeProposed();
    }

    public void approve() {
        if (getDossier().changeProposed()) {
            decideOnChange.with(slug, true, note);
        } else {
            decide.with(slug, Decision.APPROVE, note);
        }
        done("approved");
    }

    public void sendBack() {
        decide.with(slug, Decision.RETURN, note);
        done("returned");
    }

    public void reject() {
        if (getDossier().changeProposed()) {
            decideOnChange.with(slug, false, note);
        } else {
            decide.with(slug, Decision.REJECT, note);
        }
        done("rejected");
    }

    private void done(String what) {
        notices.done("events.decided." + what);
        Faces.redirect("/manage/approvals");
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
