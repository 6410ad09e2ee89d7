package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.teaching.PlanTerm;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One term, new or known by the parameter {@code code}. */
@Named
@RequestScoped
public class TermPage {

    private final PlanTerm plan;
    private final TeachingPage teaching;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Map<String, String> name = new HashMap<>();

    private @Nullable LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    private @Nullable String within;

    @Inject
    TermPage(PlanTerm plan, TeachingPage teaching, RequestParameters parameters, Notices notices) {
        this.plan = plan;
        this.teaching = teaching;
        this.parameters = parameters;
        this.notices = notices;
    }

    /** Fills the fields with what is known of the term. */
    public void load() {
        var known = teaching.directed();
        var code = parameters.textOrNull("code");
        if (code != null && !Faces.isPostback()) {
            var term = known.terms().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"));
            name.putAll(term.name().texts());
            firstDay = term.firstDay();
            lastDay = term.lastDay();
            within = known.terms().stream()
                    .filter(each -> each.id().equals(term.parent()))
                    .map(TeachingTerm::code)
                    .findFirst()
                    .orElse(null);
        }
    }

    public void save() {
        plan.execute(new PlanTerm.Command(
                parameters.slug(),
                parameters.textOrNull("code"),
                name,
                firstDay == null ? null : firstDay.toString(),
                lastDay == null ? null : lastDay.toString(),
                within));
        notices.done("centers.term.saved");
        Faces.redirect("/manage/centers/%s/teaching", parameters.slug());
    }

    public Map<String, String> getName() {
        return name;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getWithin() {
        return within;
    }

    public void setWithin(@Nullable String within) {
        this.within = within;
    }
}
