package org.caravanserai.web.events.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.FieldChange;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.events.approval.DecideOnChange;
import org.caravanserai.events.approval.DecideOnEvent;
import org.caravanserai.events.approval.DecideOnEvent.Decision;
import org.caravanserai.events.approval.ShowDossier;
import org.caravanserai.events.approval.ShowDossier.Dossier;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
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
    private @Nullable String version;
    private @Nullable List<FieldChange> since;

    @SuppressWarnings("NullAway.Init")
    protected DossierPage() {}

    @Inject
    DossierPage(
            ShowDossier show,
            DecideOnEvent decide,
            DecideOnChange decideOnChange,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.decide = decide;
        this.decideOnChange = decideOnChange;
        this.notices = notices;
        this.slug = parameters.text("slug");
    }

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = show.execute(slug);
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
        decide("approved", Decision.APPROVE);
    }

    public void sendBack() {
        decide("returned", Decision.RETURN);
    }

    public void reject() {
        decide("rejected", Decision.REJECT);
    }

    /** On what the page showed; when it says something else by now, the page shows that and keeps the note. */
    private void decide(String what, Decision decision) {
        try {
            if (getDossier().changeProposed()) {
                decideOnChange.execute(slug, decision == Decision.APPROVE, note, version);
            } else {
                decide.execute(slug, decision, note, version);
            }
        } catch (ChangedSince changed) {
            since = FieldChange.of(changed.differences());
            dossier = null;
            version = null;
            notices.failed(changed);
            return;
        }
        notices.done("events.decided." + what);
        Faces.redirect("/manage/approvals");
    }

    /** What the page showed to whoever decides; the next decision has to name it. */
    public String getVersion() {
        return version == null ? getDossier().version() : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    /** What has changed since the page was shown, when somebody decided on what it no longer says; null else. */
    public @Nullable List<FieldChange> getSince() {
        return since;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
