package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.BrowseFigures;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.searches.SavedSearchSource;

/** Searches for published figures, to be saved: of new ones, corrections too, those who asked are told. */
@ApplicationScoped
class FigureSearchSource implements SavedSearchSource {

    static final String LIST = "figures";
    static final String QUERY = "query";

    private static final List<String> PARAMETERS = Stream.concat(
                    Stream.of(QUERY),
                    Stream.of(FigureQuery.class.getRecordComponents()).map(RecordComponent::getName))
            .toList();

    private final BrowseFigures browse;

    @Inject
    FigureSearchSource(BrowseFigures browse) {
        this.browse = browse;
    }

    @Override
    public String list() {
        return LIST;
    }

    @Override
    public List<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public Found find(Map<String, List<String>> asked, int most) {
        var filter = Reader.query(name -> asked.getOrDefault(name, List.of()), FigureQuery.class)
                .filter();
        return Found.of(
                most,
                request -> found(browse.execute(filter, request)),
                String.join(" ", asked.getOrDefault(QUERY, List.of())),
                "-recorded");
    }

    private static Page<Result> found(BrowseFigures.Listed listed) {
        var names = listed.series().stream().collect(Collectors.toMap(Series::code, Series::names));
        return listed.figures()
                .map(FigureRow::figure)
                .map(figure -> result(figure, Objects.requireNonNull(names.get(figure.series()))));
    }

    private static Result result(PublishedFigure figure, LocalizedText series) {
        var titles = new HashMap<String, String>();
        series.texts().forEach((language, name) -> titles.put(language, title(figure, name, language)));
        return new Result(figure.id().toString(), new LocalizedText(titles), address(figure));
    }

    private static String address(PublishedFigure figure) {
        var year = "/cooperation/statistics?series=" + figure.series() + "&year=" + figure.year();
        return figure.country() == null ? year : year + "&country=" + figure.country();
    }

    private static String title(PublishedFigure figure, String series, String language) {
        var scope = figure.country() == null ? figure.group() : CountryWords.of(figure.country(), language);
        return series + " · " + (scope == null ? "" : scope + " · ") + figure.year();
    }
}
