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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.documents.PdfWriter;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.cooperation.report.BriefingContent.Briefing;
import org.caravanserai.web.cooperation.report.BriefingContent.Columns;
import org.caravanserai.web.cooperation.report.BriefingContent.Picture;
import org.caravanserai.web.cooperation.view.ValueText;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Two pages about a country or a group as PDF, with its charts. */
@Tag(name = "Cooperation")
@Path("/briefing.pdf")
@RequestScoped
@Produces("application/pdf")
public class BriefingResource {

    private static final int PAGES = 2;

    /** How long its lists are: as long as they fit on the pages. */
    private static final List<Integer> LENGTHS = List.of(16, 12, 8, 4);

    /** The height of the tallest column, in millimetres. */
    private static final int TALLEST = 24;

    /** The first page has the published figures, the second one what the platform has seen. */
    private static final String STYLES = """
        @page { margin: 15mm 15mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Document Sans', 'Document Han', sans-serif; color: #56607a; } }
        h1 { color: #0b5d63; font-size: 19pt; margin-bottom: 1mm; }
        h2 { color: #0b5d63; font-size: 13pt; margin: 5mm 0 2mm; }
        h3 { font-size: 9pt; margin: 3mm 0 1mm; }
        p { font-size: 9pt; margin: 0 0 1mm; }
        .second { page-break-before: always; }
        th, td { width: auto; padding: 0.7mm 2mm 0.7mm 0; font-size: 8.5pt; }
        .headlines td { width: 25%; border: 0; vertical-align: top; }
        .headlines .large { color: #0b5d63; font-size: 17pt; line-height: 1.1; }
        .columns { table-layout: fixed; }
        .columns td { padding: 0 0.3mm; border: 0; vertical-align: bottom; text-align: center; font-size: 6pt; line-height: 1.2; }
        .columns .names td { border-top: 0.2mm solid #8b93a3; vertical-align: top; padding-top: 0.5mm; }
        .bar { background-color: #0b5d63; }
        .other .bar { background-color: #b4451f; }
        """;

    private static final String LEFTWARD = """
        @page { @bottom-right { content: normal; } @bottom-left { content: counter(page) " / " counter(pages); font: 8pt 'Document Sans', 'Document Han', sans-serif; color: #56607a; } }
        th, td { padding: 0.7mm 0 0.7mm 2mm; }
        """;

    @Inject
    private BriefingContent briefings;

    @Inject
    private ValueText values;

    @Inject
    private Texts texts;

    @Inject
    private PdfWriter writer;

    @Operation(
            operationId = "getBriefing",
            summary =
                    "Two pages about a country or a group of countries as PDF: figures over the years, and what ends next")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "application/pdf"))
    public Response file(
            @BeanParam ScopeParameters scope,
            @Parameter(description = "Of the briefing, else the one that is accepted") @QueryParam("language") @Nullable
                    String language,
            @Context HttpHeaders headers) {
        var locale = AcceptedLanguage.of(language, headers);
        var briefing = briefings.of(scope.question(), locale, LENGTHS.get(0));
        var written = writer.write(xhtml(briefing, locale));
        for (int next = 1; next < LENGTHS.size() && writer.pages(written) > PAGES; next++) {
            written = writer.write(xhtml(briefings.of(scope.question(), locale, LENGTHS.get(next)), locale));
        }
        return Response.ok(written)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"briefing-" + briefing.code() + ".pdf\"")
                .build();
    }

    private String xhtml(Briefing briefing, Locale language) {
        boolean leftward = SituationReportResource.isLeftward(language);
        var body = new ArrayList<Markup>();
        body.add(Markup.element("h1", briefing.title()));
        body.add(Markup.element("p", briefing.asOf()).with("class", "muted"));
        body.add(Markup.element("p", briefing.address()).with("class", "muted"));
        body.add(headlines(briefing));
        picture(body, briefing.published(), language, "");
        body.add(Markup.element("h2", texts.in(language, "cooperation.indicators.title")));
        body.add(table(inTwo(briefing.indicators())));
        picture(body, briefing.seen(), language, "second");
        if (!briefing.ending().isEmpty()) {
            body.add(Markup.element("h2", texts.in(language, "cooperation.agreements.heading")));
            body.add(table(briefing.ending()));
            body.add(Markup.element("p", briefing.shown()).with("class", "muted"));
        }
        briefing.parts().forEach(part -> {
            body.add(Markup.element("h2", part.heading()));
            body.add(table(Stream.concat(
                            Stream.of(part.columns().stream()
                                    .map(SituationReportContent.Column::name)
                                    .toList()),
                            part.lines().stream())
                    .toList()));
            body.add(Markup.element("p", Objects.requireNonNullElse(part.note(), ""))
                    .with("class", "muted"));
        });
        var head = Markup.element(
                "head",
                Markup.element("title", briefing.title()),
                new Markup("<meta name=\"subject\" content=\"briefing\"/>"),
                Markup.element("style", new Markup(STYLES + (leftward ? LEFTWARD : ""))));
        return Markup.element("html", head, Markup.element("body", Markup.all(body)))
                .with("lang", language.getLanguage())
                .with("dir", leftward ? "rtl" : "ltr")
                .xhtml();
    }

    private static Markup headlines(Briefing briefing) {
        if (briefing.headlines().isEmpty()) {
            return Markup.NONE;
        }
        return Markup.element(
                        "table",
                        Markup.element(
                                "tr",
                                Markup.all(briefing.headlines().stream()
                                        .map(each -> Markup.element(
                                                "td",
                                                Markup.element("div", each.number())
                                                        .with("class", "large"),
                                                each.label()))
                                        .toList())))
                .with("class", "headlines");
    }

    private void picture(List<Markup> body, @Nullable Picture picture, Locale language, String page) {
        if (picture == null) {
            return;
        }
        body.add(Markup.element("h2", picture.heading()).with("class", page));
        var tallest = picture.columns().stream()
                .map(Columns::largest)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        for (int i = 0; i < picture.columns().size(); i++) {
            var columns = picture.columns().get(i);
            body.add(Markup.element("h3", columns.name()));
            body.add(columns(columns, tallest, language).with("class", i == 0 ? "columns" : "columns other"));
        }
        body.add(Markup.element("p", picture.source()).with("class", "muted"));
    }

    /** Years go from left to right in every language. */
    private Markup columns(Columns columns, BigDecimal tallest, Locale language) {
        var bars = new ArrayList<Markup>();
        var names = new ArrayList<Markup>();
        columns.byPlace().forEach((name, value) -> {
            bars.add(
                    value == null
                            ? Markup.element("td", "–")
                            : Markup.element("td", values.number(language, value), bar(value, tallest)));
            names.add(Markup.element("td", name));
        });
        if (SituationReportResource.isLeftward(language)) {
            Collections.reverse(bars);
            Collections.reverse(names);
        }
        return Markup.element(
                "table",
                Markup.element("tr", Markup.all(bars)),
                Markup.element("tr", Markup.all(names)).with("class", "names"));
    }

    private static Markup bar(BigDecimal value, BigDecimal tallest) {
        var height = tallest.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(BigDecimal.valueOf(TALLEST)).divide(tallest, 1, RoundingMode.HALF_UP);
        return Markup.element("div", "").with("class", "bar").with("style", "height: " + height + "mm");
    }

    /** Pairs of a name and a value, two in a line. */
    private static List<List<String>> inTwo(List<List<String>> pairs) {
        int half = (pairs.size() + 1) / 2;
        return Stream.iterate(0, i -> i < half, i -> i + 1)
                .map(i -> Stream.concat(
                                pairs.get(i).stream(),
                                (half + i < pairs.size() ? pairs.get(half + i) : List.of("", "")).stream())
                        .toList())
                .toList();
    }

    private static Markup table(List<List<String>> lines) {
        return Markup.element(
                "table",
                Markup.all(lines.stream()
                        .map(line -> Markup.element(
                                "tr",
                                Markup.all(line.stream()
                                        .map(cell -> Markup.element("td", cell))
                                        .toList())))
                        .toList()));
    }
}
