package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.caravanserai.cooperation.indicator.ShowExchanges;
import org.caravanserai.domain.cooperation.agreement.AgreementList;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.web.charts.FlowDiagram;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Flows of people between the home country and a group of countries. */
@Named
@RequestScoped
public class ExchangesPanel {

    private static final int MONTHS = 24;
    private static final int MOST = 12;

    private final ShowExchanges show;
    private final ScopeFilter filter;
    private final LocalizedCountryNames names;
    private final PeopleWords people;
    private final Texts texts;

    private ShowExchanges.@Nullable Exchanges exchanges;

    private List<Line> lines = List.of();

    @Inject
    ExchangesPanel(
            ShowExchanges show, ScopeFilter filter, LocalizedCountryNames names, PeopleWords people, Texts texts) {
        this.show = show;
        this.filter = filter;
        this.names = names;
        this.people = people;
        this.texts = texts;
    }

    /**
     * A country with the people who came from there and who went there.
     *
     * @param before as of the earlier day that the address names; null where it names none
     */
    public record Line(
            String country,
            String name,
            long inbound,
            long outbound,
            @Nullable Before before) {

        long persons() {
            return inbound + outbound;
        }
    }

    /** Arrivals and departures until an earlier day. */
    public record Before(long inbound, long outbound) {}

    @PostConstruct
    void load() {
        var found = show.execute(filter.question(), MONTHS);
        exchanges = found;
        var earlier = filter.then();
        Map<String, Before> before =
                earlier == null ? Map.of() : sums(show.execute(filter.question(earlier, found.scope()), MONTHS));
        Map<String, Line> byCountry = new TreeMap<>();
        sums(found)
                .forEach((country, sum) -> byCountry.put(
                        country,
                        new Line(
                                country,
                                names.of(country),
                                sum.inbound(),
                                sum.outbound(),
                                earlier == null ? null : before.getOrDefault(country, new Before(0, 0)))));
        lines = byCountry.values().stream()
                .sorted(Comparator.comparing(Line::persons).reversed().thenComparing(Line::name))
                .toList();
    }

    private static Map<String, Before> sums(ShowExchanges.Exchanges exchanges) {
        var sums = new TreeMap<String, Before>();
        exchanges
                .flows()
                .byCountry()
                .forEach((country, sum) -> sums.put(country, new Before(sum.inbound(), sum.outbound())));
        return sums;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The day that is looked at. */
    LocalDate getAsOf() {
        return Objects.requireNonNull(exchanges).scope().asOf();
    }

    /** The first agreements and how many there are. */
    public AgreementList getAgreements() {
        return Objects.requireNonNull(exchanges).agreements();
    }

    public String getFinding() {
        var all = Objects.requireNonNull(exchanges).flows().all();
        return texts.of(
                people.isRounded() ? "cooperation.flows.finding.about" : "cooperation.flows.finding",
                all.map(Flow::inbound).orElse(0L),
                all.map(Flow::outbound).orElse(0L));
    }

    /** The countries with most people; the others are one. */
    public String getChart() {
        var home = new FlowDiagram.Place(Scope.HOME, names.of(Scope.HOME), true);
        var flows = new ArrayList<FlowDiagram.Flow>();
        long otherIn = 0;
        long otherOut = 0;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (at < MOST && line.inbound() > 0) {
                flows.add(new FlowDiagram.Flow(
                        new FlowDiagram.Place("from " + line.country(), line.name(), false), home, line.inbound()));
            } else {
                otherIn += line.inbound();
            }
            if (at < MOST && line.outbound() > 0) {
                flows.add(new FlowDiagram.Flow(
                        home, new FlowDiagram.Place("to " + line.country(), line.name(), false), line.outbound()));
            } else {
                otherOut += line.outbound();
            }
        }
        var others = texts.of("cooperation.flows.others");
        if (otherIn > 0) {
            flows.add(new FlowDiagram.Flow(new FlowDiagram.Place("from other", others, false), home, otherIn));
        }
        if (otherOut > 0) {
            flows.add(new FlowDiagram.Flow(home, new FlowDiagram.Place("to other", others, false), otherOut));
        }
        return new FlowDiagram(flows).json();
    }
}
