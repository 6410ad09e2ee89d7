package org.caravanserai.web.centers.reported;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.centers.reported.BrowseReportedCenters;
import org.caravanserai.domain.centers.reported.ReportedRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** The public list of centers of which others tell. */
@Named
@RequestScoped
public class ReportedCentersPage {

    private static final int SIZE = 50;

    private final BrowseReportedCenters browse;
    private final RequestParameters parameters;
    private final Texts texts;
    private final Formats formats;
    private BrowseReportedCenters.Found found =
            new BrowseReportedCenters.Found(new Page<>(List.of(), 0, SIZE, 0), List.of());

    @Inject
    ReportedCentersPage(BrowseReportedCenters browse, RequestParameters parameters, Texts texts, Formats formats) {
        this.browse = browse;
        this.parameters = parameters;
        this.texts = texts;
        this.formats = formats;
    }

    @PostConstruct
    void load() {
        found = parameters.list(
                parameters.page(SIZE), request -> browse.execute(parameters.textOrNull("country"), request));
    }

    public List<ReportedRow> getCenters() {
        return found.page().items();
    }

    public Page<ReportedRow> getPage() {
        return found.page();
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public ListFilter getCountry() {
        return new ListFilter(
                "country",
                texts.of("centers.list.filter.country"),
                found.countries().stream()
                        .map(code -> new FilterChoice(code, formats.country(code)))
                        .sorted(Comparator.comparing(FilterChoice::label))
                        .toList(),
                parameters.text("country"));
    }
}
