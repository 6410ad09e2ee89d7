package org.caravanserai.web.cooperation.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.documents.PdfWriter;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The situation report as PDF. */
@Tag(name = "Cooperation")
@Path("/situation-report.pdf")
@RequestScoped
@Produces("application/pdf")
public class SituationReportResource {

    /** Table headings are repeated on each page, and rows are not split. */
    private static final String STYLES = """
        @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Document Sans', 'Document Han', sans-serif; color: #56607a; } }
        h1 { color: #0b5d63; font-size: 20pt; margin-bottom: 2mm; }
        h2 { color: #0b5d63; font-size: 13pt; margin: 8mm 0 2mm; page-break-after: avoid; }
        table { -fs-table-paginate: paginate; page-break-inside: auto; }
        tr { page-break-inside: avoid; }
        th, td { width: auto; padding: 1.2mm 3mm 1.2mm 0; font-size: 9pt; }
        thead th { font-weight: bold; vertical-align: bottom; }
        .number { text-align: right; white-space: nowrap; }
        """;

    private static final String LEFTWARD = """
        @page { @bottom-right { content: normal; } @bottom-left { content: counter(page) " / " counter(pages); font: 8pt 'Document Sans', 'Document Han', sans-serif; color: #56607a; } }
        th, td { padding: 1.2mm 0 1.2mm 3mm; }
        """;

    @Inject
    private SituationReportContent report;

    @Inject
    private PdfWriter writer;

    @Operation(
            operationId = "getSituationReport",
            summary = "The situation with a country or a group of countries as PDF")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "application/pdf"))
    public Response file(
            @BeanParam ScopeParameters scope,
            @Parameter(description = "Of the report, else the one that is accepted") @QueryParam("language") @Nullable
                    String language,
            @Context HttpHeaders headers) {
        var locale = AcceptedLanguage.of(language, headers);
        var content = report.of(scope.question(), locale);
        return Response.ok(writer.write(xhtml(content, locale)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"situation-report.pdf\"")
                .build();
    }

    private static String xhtml(SituationReportContent.Content content, Locale language) {
        var parts = content.parts().stream()
                .filter(part -> !part.lines().isEmpty())
                .map(SituationReportResource::part)
                .toList();
        var head = Markup.element(
                "head",
                Markup.element("title", content.title()),
                new Markup("<meta name=\"subject\" content=\"situation report\"/>"),
                Markup.element("style", new Markup(STYLES + (isLeftward(language) ? LEFTWARD : ""))));
        var body = Markup.element(
                "body",
                Markup.element("h1", content.title()),
                Markup.element("p", content.asOf() + " · " + content.subtitle()).with("class", "muted"),
                Markup.element("p", content.age()).with("class", "muted"),
                Markup.all(parts));
        return Markup.element("html", head, body)
                .with("lang", language.getLanguage())
                .with("dir", isLeftward(language) ? "rtl" : "ltr")
                .xhtml();
    }

    private static Markup part(SituationReportContent.Part part) {
        return Markup.all(List.of(
                Markup.element("h2", part.heading()),
                part.note() == null ? Markup.all(List.of()) : Markup.element("p", part.note()),
                Markup.element(
                        "table",
                        Markup.element(
                                "thead",
                                row(
                                        "th",
                                        part.columns(),
                                        part.columns().stream()
                                                .map(SituationReportContent.Column::name)
                                                .toList())),
                        Markup.element(
                                "tbody",
                                Markup.all(part.lines().stream()
                                        .map(line -> row("td", part.columns(), line))
                                        .toList())))));
    }

    private static Markup row(String cell, List<SituationReportContent.Column> columns, List<String> cells) {
        return Markup.element(
                "tr",
                Markup.all(IntStream.range(0, cells.size())
                        .mapToObj(at -> columns.get(at).number()
                                ? Markup.element(cell, cells.get(at)).with("class", "number")
                                : Markup.element(cell, cells.get(at)))
                        .toList()));
    }

    /** Whether it is read from right to left. */
    static boolean isLeftward(Locale language) {
        return language.getLanguage().equals("ar");
    }
}
