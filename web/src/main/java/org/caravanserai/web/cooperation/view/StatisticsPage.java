package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.statistics.BrowseFigures;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Published figures with their sources. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final int SIZE = 50;

    private BrowseFigures browse;
    private RequestParameters parameters;
    private CountryNames names;
    private Frame frame;
    private Texts texts;

    private BrowseFigures.@Nullable Listed listed;

    @SuppressWarnings("NullAway.Init")
    protected StatisticsPage() {}

    @Inject
    StatisticsPage(BrowseFigures browse, RequestParameters parameters, CountryNames names, Frame frame, Texts texts) {
        this.browse = browse;
        this.parameters = parameters;
        this.names = names;
        this.frame = frame;
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        var page = parameters.page(SIZE);
        try {
            var filter = new FigureFilter(parameters.textOrNull("series"), null, null, null, null, false);
            listed = browse.execute(filter, page);
        } catch (Invalid nonsense) {
            listed = browse.execute(FigureFilter.ALL, PageRequest.first(SIZE));
        }
    }

    private BrowseFigures.Listed listed() {
        return Objects.requireNonNull(listed);
    }

    public Page<FigureRow> getFigures() {
        return listed().figures();
    }

    public List<FilterChoice> getSeries() {
        return listed().series().stream()
                .map(series -> new FilterChoice(series.code(), name(series)))
                .toList();
    }

    public String getChosen() {
        return parameters.text("series");
    }

    /** The name of a series. */
    public String name(String code) {
        return listed().series().stream()
                .filter(series -> series.code().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code);
    }

    private String name(Series series) {
        return series.names().in(frame.getLanguage());
    }

    /** What the figure is about: all countries, one of them, or a group in one of its versions. */
    public String scope(PublishedFigure figure) {
        if (figure.country() != null) {
            return names.of(figure.country());
        }
        if (figure.group() == null) {
            return texts.of("cooperation.statistics.world");
        }
        return figure.groupVersion() == null
                ? texts.of("cooperation.statistics.group.unknown", figure.group())
                : texts.of("cooperation.statistics.group", figure.group(), figure.groupVersion());
    }
}
