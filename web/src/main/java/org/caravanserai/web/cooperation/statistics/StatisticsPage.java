package org.caravanserai.web.cooperation.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.BrowseFigures;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Published figures with their sources. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final int SIZE = 50;

    private final BrowseFigures browse;
    private final RequestParameters parameters;
    private final PageContext pageContext;
    private final Texts texts;

    private FigureQuery asked = new FigureQuery(null, null, null, null, null, null, null);
    private BrowseFigures.@Nullable Listed listed;

    @Inject
    StatisticsPage(BrowseFigures browse, RequestParameters parameters, PageContext pageContext, Texts texts) {
        this.browse = browse;
        this.parameters = parameters;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        asked = parameters.asked(FigureQuery.class).ofAnyGroup();
        try {
            listed = parameters.list(SIZE, request -> browse.execute(asked.filter(), request));
        } catch (Invalid nonsense) {
            listed = browse.execute(FigureFilter.ALL, PageRequest.first(SIZE));
        }
    }

    /** The year that the address names; what makes no sense counts as not asked. */
    @Nullable
    public Integer year() {
        return asked.year();
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

    public List<FilterChoice> getStatuses() {
        return Stream.of(FigureStatus.values())
                .map(status -> new FilterChoice(status.name(), texts.of("cooperation.figureStatus." + status)))
                .toList();
    }

    /** The code of the series that is asked for; empty where none is, or none that there is. */
    public String getChosen() {
        var code = parameters.text("series");
        return listed().series().stream().anyMatch(series -> series.code().equals(code)) ? code : "";
    }

    public String getYear() {
        return Objects.toString(year(), "");
    }

    public String getCountry() {
        return Objects.toString(asked.country(), "");
    }

    public String getStatus() {
        return Objects.toString(asked.status(), "");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    /** {@code true} where figures are shown too that others correct; empty otherwise. */
    public String getCorrected() {
        return isCorrected() ? "true" : "";
    }

    private boolean isCorrected() {
        return Boolean.TRUE.equals(asked.corrected());
    }

    /** {@code true} where only figures are shown that contradict each other; empty otherwise. */
    public String getContradicted() {
        return isContradicted() ? "true" : "";
    }

    private boolean isContradicted() {
        return Boolean.TRUE.equals(asked.contradicted());
    }

    public List<FilterChoice> getContradictions() {
        return List.of(new FilterChoice("true", texts.of("cooperation.statistics.contradictions.only")));
    }

    /** Whether figures of every status and source are asked for. */
    public boolean isOfAllSources() {
        return asked.status() == null && getQuery().isBlank();
    }

    public List<FilterChoice> getCorrections() {
        return List.of(new FilterChoice("true", texts.of("cooperation.statistics.corrections.all")));
    }

    /** Query of the address of a file with the same figures. */
    public String getFileQuery() {
        return "series=" + getChosen() + "&year=" + getYear() + "&country=" + getCountry() + "&status=" + getStatus()
                + "&corrected=" + isCorrected() + "&contradicted=" + isContradicted() + "&query="
                + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8);
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
        return series.names().in(pageContext.getLanguage());
    }
}
