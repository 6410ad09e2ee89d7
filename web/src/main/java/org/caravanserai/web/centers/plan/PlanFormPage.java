package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.centers.plan.PlanDraft;
import org.caravanserai.centers.plan.ShowYearPlans;
import org.caravanserai.centers.plan.WriteYearPlan;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.PlanStep;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
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
    private Form<PlanDraft> form = withSpareLines(Form.of(PlanDraft.class), 0);
    private @Nullable YearPlan plan;
    private @Nullable Long version;

    @Inject
    PlanFormPage(WriteYearPlan write, ShowYearPlans show, Notices notices, RequestParameters parameters) {
        this.write = write;
        this.notices = notices;
        this.parameters = parameters;
        this.answer = show.execute(parameters.slug());
        if (!answer.directs()) {
            throw new NotFound("not-found");
        }
        int year = getYear();
        answer.plans().stream().filter(each -> each.year() == year).findFirst().ifPresent(this::show);
        if (plan == null && !answer.plannable()) {
            throw new NotFound("not-found");
        }
    }

    private void show(YearPlan plan) {
        this.plan = plan;
        version = plan.version();
        var known = PlanDraft.of(plan.content());
        form = withSpareLines(Form.of(PlanDraft.class, known), known.budget().size());
    }

    public void save() {
        var written = written();
        var draft = written.read();
        try {
            write.execute(parameters.slug(), getYear(), version, draft);
        } catch (Invalid refusal) {
            throw written.inRows(refusal);
        }
        notices.done("centers.done.saved");
        Faces.redirect("/manage/centers/%s/plans/%s", parameters.slug().value(), getYear());
    }

    private Form<PlanDraft> written() {
        var written = Form.of(PlanDraft.class);
        written.putAll(form);
        written.put(
                "budget",
                lines(form).map(line -> isMeant(line) ? line : Map.of()).toList());
        return written;
    }

    private static Form<PlanDraft> withSpareLines(Form<PlanDraft> form, int known) {
        form.withRows("budget", known + SPARE);
        lines(form).skip(known).forEach(line -> {
            line.put("kind", BudgetKind.PERSONNEL.name());
            line.put("side", CenterSide.HOST.name());
        });
        return form;
    }

    private static Stream<Form<?>> lines(Form<PlanDraft> form) {
        return ((List<?>) Objects.requireNonNull(form.get("budget"))).stream().map(line -> (Form<?>) line);
    }

    /** Kind and side are always chosen. A line that was emptied is taken out of the budget. */
    private static boolean isMeant(Form<?> line) {
        return isWritten(line.get("title")) || isWritten(line.get("amount"));
    }

    private static boolean isWritten(@Nullable Object text) {
        return text != null && !text.toString().isBlank();
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
        return answer.plannable() && (plan == null || plan.can(PlanStep.EDIT));
    }

    public Form<PlanDraft> getForm() {
        return form;
    }

    public List<String> getKinds() {
        return Arrays.stream(BudgetKind.values()).map(Enum::name).toList();
    }

    public List<String> getSides() {
        return Arrays.stream(CenterSide.values()).map(Enum::name).toList();
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
