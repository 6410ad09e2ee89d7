package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.indicator.ListPairs;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.web.charts.NetworkDiagram;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Cooperating organizations and the depth of their cooperation. */
@Named
@RequestScoped
public class NetworkPanel {

    /** More lines than this cannot be told apart. */
    private static final int MOST = 40;

    /** The table has the deepest ones. */
    private static final int MOST_ROWS = 200;

    private final ListPairs list;
    private final ScopeFilter filter;
    private final LocalizedCountryNames names;
    private final PageContext pageContext;
    private final Texts texts;
    private List<PairDepth> pairs = List.of();
    private Map<String, Integer> before = Map.of();

    @Inject
    NetworkPanel(
            ListPairs list, ScopeFilter filter, LocalizedCountryNames names, PageContext pageContext, Texts texts) {
        this.list = list;
        this.filter = filter;
        this.names = names;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /**
     * A pair as it is read.
     *
     * @param before its level on the earlier day; null where there was none or only one day is looked at
     */
    public record Line(
            String home,
            String homeName,
            String partner,
            String partnerName,
            String country,
            int level,
            @Nullable Integer before) {}

    @PostConstruct
    void load() {
        pairs = list.execute(filter.question());
        var then = getThen();
        if (then != null) {
            before = list.execute(filter.question().on(then)).stream()
                    .collect(Collectors.toMap(pair -> pair.pair().key(), PairDepth::level, Math::max));
        }
    }

    /** The earlier day; null where only one is looked at. */
    public @Nullable LocalDate getThen() {
        return filter.then();
    }

    public List<Line> getLines() {
        return pairs.stream().limit(MOST_ROWS).map(this::line).toList();
    }

    /** Note that only some are shown; empty where all are. */
    public String getShown() {
        return pairs.size() <= MOST_ROWS ? "" : texts.of("cooperation.shown", MOST_ROWS, pairs.size());
    }

    private Line line(PairDepth pair) {
        var sides = pair.pair();
        return new Line(
                sides.home(),
                sides.homeName().in(pageContext.getLanguage()),
                sides.partner(),
                sides.partnerName().in(pageContext.getLanguage()),
                names.of(sides.country()),
                pair.level(),
                before.get(sides.key()));
    }

    public String getFinding() {
        return texts.of(
                "cooperation.network.finding",
                pairs.size(),
                pairs.stream().filter(pair -> pair.level() >= PairDepth.DEEP).count());
    }

    /** The deepest pairs. */
    public String getChart() {
        return new NetworkDiagram(getLines().stream()
                        .limit(MOST)
                        .map(line -> new NetworkDiagram.Edge(
                                new NetworkDiagram.Node(line.home(), line.homeName(), true),
                                new NetworkDiagram.Node(
                                        line.partner(), line.partnerName() + " · " + line.country(), false),
                                line.level()))
                        .toList())
                .json();
    }
}
