package org.caravanserai.web.cooperation.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.ListSeries;
import org.caravanserai.cooperation.statistics.ListSeries.Described;
import org.caravanserai.cooperation.statistics.ListSeries.SourceOfSeries;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.web.cooperation.view.SourceWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.StructuredData;
import org.caravanserai.web.shell.Texts;

/** The series of published figures with their sources and terms, to take along and to quote. */
@Named
@RequestScoped
public class DataSetsPage {

    private final ListSeries list;
    private final StructuredData structured;
    private final Formats formats;
    private final PageContext pageContext;
    private final SourceWords sources;
    private final Texts texts;
    private List<Described> all = List.of();

    @Inject
    DataSetsPage(
            ListSeries list,
            StructuredData structured,
            Formats formats,
            PageContext pageContext,
            SourceWords sources,
            Texts texts) {
        this.list = list;
        this.structured = structured;
        this.formats = formats;
        this.pageContext = pageContext;
        this.sources = sources;
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        all = list.execute();
    }

    public List<Described> getSeries() {
        return all;
    }

    public String name(Described each) {
        return each.series().names().in(pageContext.getLanguage());
    }

    /** How much there is of it. */
    public String extent(Described each) {
        return texts.of(
                "cooperation.data.extent",
                each.figures(),
                each.countries(),
                years(each),
                texts.of("cooperation.unit." + each.series().unit()));
    }

    /** Whether it says something that is not about a group alone, so that it can be explored. */
    public boolean explorable(Described each) {
        return each.explorable();
    }

    private static String years(Described each) {
        return each.firstYear() == each.lastYear()
                ? String.valueOf(each.firstYear())
                : each.firstYear() + "–" + each.lastYear();
    }

    /** The terms of a source. */
    public String license(SourceOfSeries source) {
        var known = source.known();
        return known == null || known.license() == null
                ? texts.of("cooperation.data.noLicense")
                : Objects.requireNonNull(known.license());
    }

    /** How the series is quoted; it says that figures are put together by others, computed or disputed. */
    public String quotation(Described each) {
        return Stream.of(FigureStatus.values())
                .filter(status ->
                        status != FigureStatus.OFFICIAL && each.statuses().contains(status))
                .map(status -> texts.of("cooperation.cite.status." + status))
                .reduce(sentence(each), (one, other) -> one + " " + other);
    }

    private String sentence(Described each) {
        return texts.of(
                "cooperation.data.quotation",
                name(each),
                years(each),
                formats.phrases(each.sources().stream()
                        .map(source -> sources.name(source.name()))
                        .toList()),
                formats.date(each.changed(), null));
    }

    /** All series in the words of schema.org. */
    public Map<String, Object> getCatalog() {
        return structured.catalog(
                texts.of("cooperation.data.title"),
                all.stream()
                        .map(each -> structured.dataset(name(each), quotation(each)))
                        .toList());
    }
}
