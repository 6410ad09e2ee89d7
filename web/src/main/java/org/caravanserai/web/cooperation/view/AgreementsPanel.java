package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.cooperation.indicator.ShowExchanges;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.web.charts.PeriodBars;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** The periods of agreements, and which end soon. */
@Named
@RequestScoped
public class AgreementsPanel {

    private static final int MOST_BARS = 30;

    private final ExchangesPanel exchanges;
    private final LocalizedCountryNames names;
    private final PageContext pageContext;
    private final Texts texts;
    private final Clock clock;

    @Inject
    AgreementsPanel(
            ExchangesPanel exchanges, LocalizedCountryNames names, PageContext pageContext, Texts texts, Clock clock) {
        this.exchanges = exchanges;
        this.names = names;
        this.pageContext = pageContext;
        this.texts = texts;
        this.clock = clock;
    }

    /** An agreement with the names of both sides. */
    public record Line(
            String code, String country, String home, String partner, LocalDate from, LocalDate to, boolean soon) {}

    public List<Line> getLines() {
        var day = exchanges.getAsOf();
        return exchanges.getAgreements().agreements().stream()
                .sorted(Comparator.comparing(AgreementFact::endsOn).thenComparing(AgreementFact::code))
                .map(agreement -> line(agreement, day))
                .toList();
    }

    private Line line(AgreementFact agreement, LocalDate day) {
        var language = pageContext.getLanguage();
        return new Line(
                agreement.code(),
                names.of(agreement.country()),
                agreement.homeName().in(language),
                agreement.partnerName().in(language),
                agreement.startsOn(),
                agreement.endsOn(),
                agreement.endsWithin(ShowExchanges.SOON_DAYS, day));
    }

    /** Note that only some are shown; empty where all are. */
    public String getShown() {
        var agreements = exchanges.getAgreements();
        int shown = agreements.agreements().size();
        return shown == agreements.all() ? "" : texts.of("cooperation.shown", shown, agreements.all());
    }

    /** Note that only those that end first are drawn; empty where all are. */
    public String getDrawn() {
        int lines = getLines().size();
        return lines <= MOST_BARS
                ? ""
                : texts.of(
                        "cooperation.shown",
                        MOST_BARS,
                        exchanges.getAgreements().all());
    }

    public String getFinding() {
        var agreements = exchanges.getAgreements();
        return texts.of("cooperation.agreements.finding", agreements.inForce(), agreements.ending());
    }

    public String getChart() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new PeriodBars(
                        today,
                        texts.of("cooperation.agreements.today"),
                        getLines().stream()
                                .limit(MOST_BARS)
                                .map(line -> new PeriodBars.Bar(
                                        line.country() + " · " + line.partner(), line.from(), line.to(), line.soon()))
                                .toList())
                .json();
    }
}
