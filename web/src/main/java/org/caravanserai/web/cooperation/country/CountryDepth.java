package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.cooperation.indicator.ShowDepth;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.web.cooperation.view.EvidenceWords;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.jspecify.annotations.Nullable;

/** How deep cooperation with the country of the page is, what raised it, and what would raise it. */
@Named
@RequestScoped
public class CountryDepth {

    private static final int YEARS = 3;

    /** The page shows the deepest pairs and the latest evidence. */
    private static final int MOST = 40;

    private final ShowDepth show;
    private final CountryPage page;
    private final ScopeFilter filter;
    private final EvidenceWords words;

    private ShowDepth.@Nullable DepthView view;

    @Inject
    CountryDepth(ShowDepth show, CountryPage page, ScopeFilter filter, EvidenceWords words) {
        this.show = show;
        this.page = page;
        this.filter = filter;
        this.words = words;
    }

    /** Compared with the day that the address names, else with the same day three years before. */
    public ShowDepth.DepthView getView() {
        var found = view;
        if (found == null) {
            var then = filter.then();
            found = show.execute(
                    filter.question().of(page.getCode()),
                    then == null ? page.getAsOf().minusYears(YEARS) : then);
            view = found;
        }
        return found;
    }

    public List<EvidenceWords.Line> getRaised() {
        return getView().raised().stream()
                .sorted(Comparator.comparing(DepthEvidence::level)
                        .thenComparing(DepthEvidence::since)
                        .reversed())
                .limit(MOST)
                .map(words::line)
                .toList();
    }

    public List<EvidenceWords.Pair> getPairs() {
        return getView().pairs().stream().limit(MOST).map(words::pair).toList();
    }

    public int getMost() {
        return MOST;
    }

    public List<EvidenceWords.Mechanism> getMechanisms() {
        return getView().mechanisms().stream().map(words::mechanism).toList();
    }
}
