package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.cooperation.indicator.CompareIndicator;
import org.caravanserai.cooperation.indicator.ReviewIndicator;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;

/** An indicator for those who keep figures: what is missing in it, and what changed a lot within a year. */
@Named
@RequestScoped
public class IndicatorReviewPage {

    private final ReviewIndicator review;
    private final IndicatorAddress address;
    private final IndicatorValueNames words;
    private ReviewIndicator.@Nullable Review shown;

    @Inject
    IndicatorReviewPage(ReviewIndicator review, IndicatorAddress address, IndicatorValueNames words) {
        this.review = review;
        this.address = address;
        this.words = words;
    }

    /** What has or had a value: its name, its own page if it has one, and the values of both days. */
    public record Line(String name, String href, String then, String now, String difference) {}

    /**
     * Reviews the indicator of the address.
     *
     * @throws org.caravanserai.domain.shared.NotFound when there is no such indicator
     */
    public void load() {
        shown = review.execute(address.code(), address.question());
    }

    public ReviewIndicator.Review getReview() {
        return Objects.requireNonNull(shown);
    }

    /** Facts without a single row, in the order of the definition. */
    public List<String> getEmptyFacts() {
        return definition().facts().stream().filter(emptyFacts()::contains).toList();
    }

    private Set<String> emptyFacts() {
        return getReview().emptyFacts();
    }

    private Indicator definition() {
        return getReview().definition();
    }

    public List<Line> getMissing() {
        return lines(getReview().missing());
    }

    public List<Line> getWithheld() {
        return lines(getReview().withheld());
    }

    public List<Line> getMoved() {
        return getReview().moved().stream().map(this::line).toList();
    }

    private List<Line> lines(List<IndicatorValue> values) {
        return values.stream()
                .map(value -> new CompareIndicator.Line(value, null, null))
                .map(this::line)
                .toList();
    }

    private Line line(CompareIndicator.Line line) {
        return new Line(
                words.name(definition(), line.now()),
                words.href(definition(), line.now()),
                words.value(definition(), line.then()),
                words.value(definition(), line.now()),
                words.difference(definition(), line.difference()));
    }
}
