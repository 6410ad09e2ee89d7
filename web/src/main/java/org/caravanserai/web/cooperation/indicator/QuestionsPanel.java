package org.caravanserai.web.cooperation.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.cooperation.indicator.CompareIndicator;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ListEndings;
import org.caravanserai.cooperation.indicator.ShowExchanges;
import org.caravanserai.domain.cooperation.indicator.OneWayCount;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.web.cooperation.view.ScopeAddress;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.shell.Texts;

/** What those who plan ask first, each with its answer in a word and a link to the values and rows. */
@Named
@RequestScoped
public class QuestionsPanel {

    private static final int YEARS = 3;
    private static final ValueFilter NOBODY = new ValueFilter(Set.of(), null, BigDecimal.ZERO);
    private static final int YEAR = 365;
    private static final ValueFilter AT_MOST_TWO = new ValueFilter(Set.of(), null, BigDecimal.valueOf(2));

    private final ComputeIndicator compute;
    private final CompareIndicator compare;
    private final ListEndings endings;
    private final ScopeFilter filter;
    private final ScopeAddress address;
    private final Texts texts;
    private List<Question> questions = List.of();

    @Inject
    QuestionsPanel(
            ComputeIndicator compute,
            CompareIndicator compare,
            ListEndings endings,
            ScopeFilter filter,
            ScopeAddress address,
            Texts texts) {
        this.compute = compute;
        this.compare = compare;
        this.endings = endings;
        this.filter = filter;
        this.address = address;
        this.texts = texts;
    }

    /** A question with its answer, and where the rows are. */
    public record Question(String text, String answer, String href) {}

    @PostConstruct
    void load() {
        var all = new ArrayList<Question>();
        all.add(oneWay());
        all.add(question("fewPlatforms", "PLAT", AT_MOST_TWO, "most=2"));
        all.add(question("nobodyAtB2", "B2", NOBODY, "most=0"));
        all.add(ends("lapse", ShowExchanges.SOON_DAYS));
        all.add(ends("endYear", YEAR));
        all.add(deeper());
        questions = List.copyOf(all);
    }

    private Question ends(String key, int days) {
        long found = endings.execute(filter.question(), days).ends().size();
        return new Question(
                texts.of("cooperation.question." + key),
                texts.of("cooperation.question.lapse.answer", found),
                address.page("/cooperation/ending?days=" + days + "&question=" + key));
    }

    private Question oneWay() {
        var count = OneWayCount.of(compute.execute("CLASS", filter.question()).values());
        return new Question(
                texts.of("cooperation.question.oneWay"),
                texts.of("cooperation.question.oneWay.of", count.countries(), count.of()),
                address.page("/cooperation/indicators/CLASS?word=ABSORPTION&word=OUTPUT&question=oneWay"));
    }

    private Question question(String key, String code, ValueFilter wanted, String only) {
        long found =
                compute.execute(code, filter.question().only(wanted)).values().size();
        return new Question(
                texts.of("cooperation.question." + key),
                texts.of("cooperation.question." + key + ".answer", found),
                address.page("/cooperation/indicators/" + code + "?" + only + "&question=" + key));
    }

    /** With how many countries the depth has grown in three years. */
    private Question deeper() {
        var today = compute.execute("DEPTH", filter.question()).scope().asOf();
        var then = today.minusYears(YEARS);
        long grown = compare.execute("DEPTH", filter.question(), then).lines().stream()
                .filter(QuestionsPanel::hasGrown)
                .count();
        return new Question(
                texts.of("cooperation.question.deeper"),
                texts.of("cooperation.question.deeper.answer", grown),
                address.page("/cooperation/indicators/DEPTH?least=0&then=" + then + "&question=deeper"));
    }

    /** Whether the value is higher than it was, or there was none. */
    static boolean hasGrown(CompareIndicator.Line line) {
        return growth(line).signum() > 0;
    }

    private static BigDecimal growth(CompareIndicator.Line line) {
        var now = line.now().value();
        var difference = line.difference();
        if (now == null) {
            return BigDecimal.ZERO;
        }
        return difference == null ? now : difference;
    }

    public List<Question> getQuestions() {
        return questions;
    }
}
