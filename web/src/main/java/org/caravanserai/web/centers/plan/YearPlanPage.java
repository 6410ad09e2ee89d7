package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.plan.DeleteYearPlanDraft;
import org.caravanserai.centers.plan.ShowYearPlan;
import org.caravanserai.centers.plan.SubmitYearPlan;
import org.caravanserai.domain.centers.plan.BudgetLine;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The plan of a center for a year, what was spent under it, and its reports. */
@Named("centerPlanPage")
@RequestScoped
public class YearPlanPage {

    private final ShowYearPlan show;
    private final SubmitYearPlan submit;
    private final DeleteYearPlanDraft delete;
    private final Notices notices;
    private final RequestParameters parameters;

    private ShowYearPlan.@Nullable Answer answer;

    @Inject
    YearPlanPage(
            ShowYearPlan show,
            SubmitYearPlan submit,
            DeleteYearPlanDraft delete,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.submit = submit;
        this.delete = delete;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowYearPlan.Answer getAnswer() {
        if (answer == null) {
            answer = show.execute(parameters.slug(), PlanAddress.year(parameters));
        }
        return answer;
    }

    /** The color of a state, beside its word. */
    public String tone(Object state) {
        return switch (state.toString()) {
            case "APPROVED" -> "good";
            case "SUBMITTED" -> "info";
            case "RETURNED" -> "warn";
            default -> "plain";
        };
    }

    /** What the authority wrote when it sent the plan back; null when it did not. */
    public @Nullable String getNote() {
        return getAnswer().plan().state().name().equals("RETURNED")
                ? getAnswer().history().stream()
                        .filter(line -> line.action().equals("RETURNED"))
                        .findFirst()
                        .map(line -> line.reason())
                        .orElse(null)
                : null;
    }

    /** The lines of the budget, to choose from. */
    public List<SelectItem> getLines() {
        return getAnswer().plan().lines().stream()
                .map(line -> new SelectItem(
                        line.code(),
                        line.item().title() + " (" + line.currency().getCurrencyCode() + ")"))
                .toList();
    }

    /** Purpose of the budget line of an expense. */
    public String title(UUID line) {
        return getAnswer().plan().lines().stream()
                .filter(each -> each.id().equals(line))
                .map(BudgetLine::item)
                .map(item -> item.title())
                .findFirst()
                .orElse("");
    }

    public void submit() {
        submit.execute(parameters.slug(), getAnswer().plan().year());
        notices.done("centers.plan.submitted");
        Faces.redirect(
                "/manage/centers/%s/plans/%s",
                getAnswer().slug(), getAnswer().plan().year());
    }

    /** Deletes the draft, and leads to the plans that are left. */
    public void delete() {
        delete.execute(parameters.slug(), PlanAddress.year(parameters));
        notices.done("centers.plan.deleted");
        Faces.redirect("/manage/centers/%s/plans", parameters.slug().value());
    }
}
