package org.caravanserai.web.events.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.events.approval.DecideOnChange;
import org.caravanserai.events.approval.DecideOnEvent;
import org.caravanserai.events.approval.ShowDossier;
import org.caravanserai.events.approval.ShowDossier.Dossier;
import org.caravanserai.web.approval.DossierForm;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One event before the authority: content, changes, and the decision. */
@Named
@RequestScoped
public class DossierPage extends DossierForm {

    private final ShowDossier show;
    private final DecideOnEvent decide;
    private final DecideOnChange decideOnChange;
    private final String slug;
    private @Nullable Dossier dossier;

    @Inject
    DossierPage(
            ShowDossier show,
            DecideOnEvent decide,
            DecideOnChange decideOnChange,
            Notices notices,
            RequestParameters parameters) {
        super(notices);
        this.show = show;
        this.decide = decide;
        this.decideOnChange = decideOnChange;
        this.slug = parameters.text("slug");
    }

    private Dossier dossier() {
        if (dossier == null) {
            dossier = show.execute(slug);
        }
        return dossier;
    }

    public EventView getEvent() {
        return dossier().event();
    }

    @Override
    protected String presentVersion() {
        return dossier().version();
    }

    @Override
    protected void decide(Decision decision, @Nullable String note, @Nullable String version) {
        if (isChangeProposed()) {
            decideOnChange.execute(slug, decision == Decision.APPROVE, note, version);
        } else {
            decide.execute(slug, decision, note, version);
        }
    }

    @Override
    protected void reload() {
        dossier = null;
    }

    @Override
    public boolean isOpen() {
        return dossier().isOpen();
    }

    @Override
    public boolean isChangeProposed() {
        return dossier().changeProposed();
    }

    @Override
    public int getSubmissions() {
        return dossier().submissions();
    }

    @Override
    public List<FieldDifference> getChanges() {
        return dossier().changes();
    }

    @Override
    public List<HistoryLine> getHistory() {
        return dossier().history();
    }
}
