package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.BrowseFigures;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.searches.SavedSearchWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** Of which published figures people want to hear, in the reader's language; words are empty for nonsense. */
@RequestScoped
public class FigureSearchWords implements SavedSearchWords {

    private final BrowseFigures browse;
    private final Formats formats;
    private final Texts texts;

    @Inject
    FigureSearchWords(BrowseFigures browse, Formats formats, Texts texts) {
        this.browse = browse;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public String list() {
        return FigureSearchSource.LIST;
    }

    @Override
    public String path() {
        return "/cooperation/statistics";
    }

    @Override
    public String title() {
        return texts.of("cooperation.statistics.title");
    }

    @Override
    public List<String> of(Map<String, List<String>> asked) {
        return asked.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> word(each.getKey(), value)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String word(String name, String value) {
        return switch (name) {
            case FigureSearchSource.QUERY -> "“" + value + "”";
            case "series" -> series(value);
            case "country" -> CountryCode.known().contains(value) ? formats.country(value) : "";
            case "status" ->
                Stream.of(FigureStatus.values())
                        .filter(status -> status.name().equals(value))
                        .findFirst()
                        .map(status -> texts.of("cooperation.figureStatus." + status))
                        .orElse("");
            case "corrected" -> value.equals("true") ? texts.of("cooperation.statistics.corrections.all") : "";
            case "contradicted" -> value.equals("true") ? texts.of("cooperation.statistics.contradictions.only") : "";
            default -> value;
        };
    }

    private String series(String code) {
        return browse.execute(FigureFilter.ALL, PageRequest.first(1)).series().stream()
                .filter(series -> series.code().equals(code))
                .findFirst()
                .map(series -> formats.text(series.names().texts()))
                .orElse("");
    }
}
