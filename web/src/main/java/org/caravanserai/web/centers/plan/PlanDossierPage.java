package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.plan.DecideOnYearPlan;
import org.caravanserai.centers.plan.ShowPlanDossier;
import org.caravanserai.centers.plan.ShowPlanDossier.Dossier;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.plan.PlanStep;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.web.approval.DossierForm;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The plan of a center before the authority: what it says, what changed, and the decision. */
@Named("centerPlanDossierPage")
@RequestScoped
public class PlanDossierPage extends DossierForm {

    private final ShowPlanDossier show;
    private final DecideOnYearPlan decide;
    private final RequestParameters parameters;
    private @Nullable Dossier dossier;

    @Inject
    PlanDossierPage(ShowPlanDossier show, DecideOnYearPlan decide, Notices notices, RequestParameters parameters) {
        super(notices);
        this.show = show;
        this.decide = decide;
        this.parameters = parameters;
    }

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = show.execute(parameters.slug(), PlanAddress.year(parameters));
        }
        return dossier;
    }

    @Override
    protected String presentVersion() {
        return getDossier().version();
    }

    @Override
    protected void decide(Decision decision, @Nullable String note, @Nullable String version) {
        decide.execute(parameters.slug(), PlanAddress.year(parameters), decision, note, version);
    }

    @Override
    protected void reload() {
        dossier = null;
    }

    @Override
    public boolean isOpen() {
        return getDossier().plan().can(PlanStep.APPROVE);
    }

    @Override
    public boolean isRejectable() {
        return false;
    }

    @Override
    public boolean isChangeProposed() {
        return false;
    }

    @Override
    public int getSubmissions() {
        return getDossier().plan().revision();
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
