package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.centers.plan.ShowYearPlans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Plans and annual reports of a center, year by year. */
@Named("centerPlansPage")
@RequestScoped
public class YearPlansPage {

    private final ShowYearPlans show;
    private final RequestParameters parameters;
    private final Clock clock;

    private ShowYearPlans.@Nullable Answer answer;

    @Inject
    YearPlansPage(ShowYearPlans show, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.parameters = parameters;
        this.clock = clock;
    }

    public ShowYearPlans.Answer getAnswer() {
        if (answer == null) {
            answer = show.execute(parameters.slug());
        }
        return answer;
    }

    /** Years around this one that have no plan yet; none where no plan can be written. */
    public List<Integer> getOpenYears() {
        if (!getAnswer().plannable()) {
            return List.of();
        }
        int now = clock.instant().atZone(ZoneOffset.UTC).getYear();
        var planned = getAnswer().plans().stream().map(YearPlan::year).toList();
        return IntStream.rangeClosed(now - 1, now + 1)
                .boxed()
                .filter(year -> !planned.contains(year))
                .toList();
    }
}
