package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.indicator.ListPairs;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.web.charts.NetworkDiagram;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Texts;

/** Cooperating organizations and the depth of their cooperation. */
@Named
@RequestScoped
public class NetworkPanel {

    /** More lines than this cannot be told apart. */
    private static final int MOST = 40;

    /** The table has the deepest ones. */
    private static final int MOST_ROWS = 200;

    private ListPairs list;
    private ScopeFilter filter;
    private CountryNames names;
    private Frame frame;
    private Texts texts;
    private List<PairDepth> pairs = List.of();

    @SuppressWarnings("NullAway.Init")
    protected NetworkPanel() {}

    @Inject
    NetworkPanel(ListPairs list, ScopeFilter filter, CountryNames names, Frame frame, Texts texts) {
        this.list = list;
        this.filter = filter;
        this.names = names;
        this.frame = frame;
        this.texts = texts;
    }

    /** A pair as it is read. */
    public record Line(String home, String homeName, String partner, String partnerName, String country, int level) {}

    @PostConstruct
    void load() {
        pairs = list.execute(filter.question());
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
                sides.homeName().in(frame.getLanguage()),
                sides.partner(),
                sides.partnerName().in(frame.getLanguage()),
                names.of(sides.country()),
                pair.level());
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
