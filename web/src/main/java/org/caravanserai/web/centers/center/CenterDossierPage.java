package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.center.DecideOnCenter;
import org.caravanserai.centers.center.ShowCenterDossier;
import org.caravanserai.centers.center.ShowCenterDossier.Dossier;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.web.approval.DossierForm;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One application for a center before the authority: content, reviews, changes, and the decision. */
@Named
@RequestScoped
public class CenterDossierPage extends DossierForm {

    private final ShowCenterDossier show;
    private final DecideOnCenter decide;
    private final RequestParameters parameters;
    private @Nullable Dossier dossier;

    @Inject
    CenterDossierPage(ShowCenterDossier show, DecideOnCenter decide, Notices notices, RequestParameters parameters) {
        super(notices);
        this.show = show;
        this.decide = decide;
        this.parameters = parameters;
    }

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = show.execute(parameters.slug());
        }
        return dossier;
    }

    @Override
    protected String presentVersion() {
        return getDossier().version();
    }

    @Override
    protected void decide(Decision decision, @Nullable String note, @Nullable String version) {
        decide.execute(parameters.slug(), decision, note, version);
    }

    @Override
    protected void reload() {
        dossier = null;
    }

    /** Whether reviews are recorded and a decision can be made. */
    @Override
    public boolean isOpen() {
        return getDossier().can(CenterStep.APPROVE);
    }

    public boolean isReviewed() {
        return getDossier().can(CenterStep.REVIEW);
    }

    @Override
    public boolean isChangeProposed() {
        return false;
    }

    @Override
    public int getSubmissions() {
        return getDossier().submissions();
    }

    @Override
    public List<FieldDifference> getChanges() {
        return getDossier().changes();
    }

    @Override
    public List<HistoryLine> getHistory() {
        return getDossier().history();
    }
}
