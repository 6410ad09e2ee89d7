package org.caravanserai.web.cooperation.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.cooperation.view.ScopeAddress;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The situation report as a page. */
@Named
@RequestScoped
public class ReportPage {

    private final SituationReportContent report;
    private final ScopeFilter filter;
    private final ScopeAddress address;
    private final RequestParameters parameters;
    private final PageContext pageContext;

    private SituationReportContent.@Nullable Content content;

    @Inject
    ReportPage(
            SituationReportContent report,
            ScopeFilter filter,
            ScopeAddress address,
            RequestParameters parameters,
            PageContext pageContext) {
        this.report = report;
        this.filter = filter;
        this.address = address;
        this.parameters = parameters;
        this.pageContext = pageContext;
    }

    /**
     * Composes the report that the address asks for.
     *
     * @throws NotFound when there is no such country
     */
    public void load() {
        try {
            content = report.of(question(), Locale.forLanguageTag(pageContext.getLanguage()));
        } catch (Invalid nonsense) {
            throw new NotFound("not-found");
        }
    }

    private IndicatorQuestion question() {
        return filter.question().of(parameters.textOrNull("country"));
    }

    /** The country that is asked for; empty for a group as a whole. */
    public String getCountry() {
        return parameters.text("country");
    }

    public SituationReportContent.Content getContent() {
        return Objects.requireNonNull(content);
    }

    /** The same as PDF. */
    public String getPdf() {
        return file("/api/v1/situation-report.pdf");
    }

    /** Two pages of it as PDF. */
    public String getBriefing() {
        return file("/api/v1/briefing.pdf");
    }

    private String file(String path) {
        return address.file(path + "?language=" + pageContext.getLanguage()
                + (getCountry().isEmpty() ? "" : "&country=" + getCountry()));
    }
}
