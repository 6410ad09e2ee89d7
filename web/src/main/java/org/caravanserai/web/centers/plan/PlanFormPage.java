package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.centers.plan.PlanForm;
import org.caravanserai.centers.plan.ShowYearPlans;
import org.caravanserai.centers.plan.WriteYearPlan;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.FormRows;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The plan of a year as its director writes it, new or known. */
@Named("centerPlanForm")
@RequestScoped
public class PlanFormPage {

    private static final int SPARE = 12;

    private final WriteYearPlan write;
    private final Notices notices;
    private final RequestParameters parameters;
    private final ShowYearPlans.Answer answer;
    private final FormRows<BudgetLineFields> budget = new FormRows<>("budget", "title");
    private @Nullable YearPlan plan;
    private @Nullable Long version;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> activities = new HashMap<>();

    @Inject
    PlanFormPage(WriteYearPlan write, ShowYearPlans show, Notices notices, RequestParameters parameters) {
        this.write = write;
        this.notices = notices;
        this.parameters = parameters;
        this.answer = show.execute(parameters.slug());
        if (!answer.directs()) {
            throw new NotFound("not-found");
        }
        budget.show(Stream.of(), SPARE, BudgetLineFields::new);
        int year = getYear();
        answer.plans().stream().filter(each -> each.year() == year).findFirst().ifPresent(this::show);
        if (plan == null && !answer.plannable()) {
            throw new NotFound("not-found");
        }
    }

    private void show(YearPlan plan) {
        this.plan = plan;
        var content = plan.content();
        version = plan.version();
        content.targets().values().forEach((figure, number) -> targets.put(figure.name(), number.toPlainString()));
        activities.putAll(content.activities().texts());
        budget.show(content.budget().stream().map(BudgetLineFields::of), SPARE, BudgetLineFields::new);
    }

    public void save() {
        var numbers = new HashMap<String, String>();
        targets.forEach((figure, number) -> {
            if (number != null) {
                numbers.put(figure, number.strip().replace(',', '.'));
            }
        });
        try {
            write.execute(
                    parameters.slug(),
                    getYear(),
                    version,
                    new PlanForm(numbers, activities, budget.forms(BudgetLineFields::form)));
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation(
                            budget.id(fault.field()).orElse(fault.field()), fault.key(), fault.arguments()))
                    .toList());
        }
        notices.done("centers.done.saved");
        Faces.redirect("/manage/centers/%s/plans/%s", parameters.slug().value(), getYear());
    }

    public int getYear() {
        return PlanAddress.year(parameters);
    }

    public ShowYearPlans.Answer getAnswer() {
        return answer;
    }

    /** The plan as it is; null before it is saved for the first time. */
    public @Nullable YearPlan getPlan() {
        return plan;
    }

    /**
     * Whether the plan can be written now: not while it is before the authority, not once it is approved, and not after the center has
     * closed.
     */
    public boolean isEditable() {
        return answer.plannable() && (plan == null || plan.state().isEditable());
    }

    public FormRows<BudgetLineFields> getBudget() {
        return budget;
    }

    public List<String> getKinds() {
        return Arrays.stream(BudgetKind.values()).map(Enum::name).toList();
    }

    public List<String> getSides() {
        return Arrays.stream(CenterSide.values()).map(Enum::name).toList();
    }

    public Map<String, String> getTargets() {
        return targets;
    }

    public Map<String, String> getActivities() {
        return activities;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
