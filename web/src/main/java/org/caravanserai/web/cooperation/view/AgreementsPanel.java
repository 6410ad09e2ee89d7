package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.AgreementFact;
import org.caravanserai.web.charts.PeriodBars;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Texts;

/** The periods of agreements, and which end soon. */
@Named
@RequestScoped
public class AgreementsPanel {

    private static final int SOON_DAYS = 180;

    private ExchangesPanel exchanges;
    private CountryNames names;
    private Frame frame;
    private Texts texts;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AgreementsPanel() {}

    @Inject
    AgreementsPanel(ExchangesPanel exchanges, CountryNames names, Frame frame, Texts texts, Clock clock) {
        this.exchanges = exchanges;
        this.names = names;
        this.frame = frame;
        this.texts = texts;
        this.clock = clock;
    }

    /** An agreement with the names of both sides. */
    public record Line(
            String code, String country, String home, String partner, LocalDate from, LocalDate to, boolean soon) {}

    public List<Line> getLines() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return exchanges.getAgreements().stream()
                .map(agreement -> line(agreement, today))
                .toList();
    }

    private Line line(AgreementFact agreement, LocalDate today) {
        var language = frame.getLanguage();
        return new Line(
                agreement.code(),
                names.of(agreement.country()),
                agreement.homeName().in(language),
                agreement.partnerName().in(language),
                agreement.startsOn(),
                agreement.endsOn(),
                agreement.endsWithin(SOON_DAYS, today));
    }

    public String getFinding() {
        var lines = getLines();
        return texts.of(
                "cooperation.agreements.finding",
                lines.size(),
                lines.stream().filter(Line::soon).count());
    }

    public String getChart() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new PeriodBars(
                        today,
                        texts.of("cooperation.agreements.today"),
                        getLines().stream()
                                .map(line -> new PeriodBars.Bar(
                                        line.country() + " · " + line.partner(), line.from(), line.to(), line.soon()))
                                .toList())
                .json();
    }
}
