package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.centers.report.CompareCenters;
import org.caravanserai.centers.report.ShowClassFigures;
import org.caravanserai.centers.report.ShowClosings;
import org.caravanserai.centers.report.ShowMeasureRows;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.domain.centers.report.ClassFigures;
import org.caravanserai.domain.centers.report.ClosedCenter;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rows behind the figures of centers, in pages and as files. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
public class CenterRowsResource {

    /** A class in figures; shares in percent, null where there is nothing to share. */
    @Schema(name = "ClassFigures")
    public record RowJson(
            String code,
            Map<String, String> name,
            String state,
            boolean held,
            long places,
            long learners,
            long completed,
            long ended,
            long certificates,
            @Nullable Integer fill,
            @Nullable Integer attendance,
            @Nullable Integer completion) {

        static RowJson of(ClassFigures row) {
            return new RowJson(
                    row.code(),
                    row.name().texts(),
                    row.state(),
                    row.held(),
                    row.places(),
                    row.learners(),
                    row.completed(),
                    row.ended(),
                    row.certificates(),
                    row.fill(),
                    row.attendance(),
                    row.completion());
        }
    }

    @Inject
    private ShowClassFigures classes;

    @Inject
    private ShowMeasureRows measures;

    @Inject
    private ShowClosings closings;

    @Inject
    private CompareCenters centers;

    @Inject
    private Texts texts;

    @Operation(operationId = "listCenterFigureRows", summary = "The classes behind the figures of a center")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{slug}/figures/rows")
    public PageJson<RowJson> rows(@PathParam("slug") String slug, @BeanParam ListQuery query) {
        return PageJson.of(classes.execute(CenterAddress.of(slug), query.request())
                .classes()
                .map(RowJson::of));
    }

    @Operation(
            operationId = "downloadCenterFigureRows",
            summary = "The classes behind the figures of a center as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    @Path("/{slug}/figures/rows.{form: csv|xlsx}")
    public Response rowsFile(
            @PathParam("slug") String slug, @PathParam("form") String form, @BeanParam SheetLanguage language) {
        var columns = List.<SheetColumn<ClassFigures>>of(
                language.column(texts, "class", "centers.subject.CLASS", ClassFigures::code),
                language.column(
                        texts, "name", "centers.field.name", row -> row.name().in(language.tag())),
                language.column(texts, "state", "centers.column.state", ClassFigures::state),
                language.column(texts, "places", "centers.classes.places", ClassFigures::places),
                language.column(texts, "learners", "centers.figure.learners", ClassFigures::learners),
                language.column(texts, "fill", "centers.column.fill", ClassFigures::fill),
                language.column(texts, "attended", "centers.column.attended", ClassFigures::attended),
                language.column(texts, "marked", "centers.column.marked", ClassFigures::marked),
                language.column(texts, "attendance", "centers.column.attendance", ClassFigures::attendance),
                language.column(texts, "completed", "centers.column.completed", ClassFigures::completed),
                language.column(texts, "ended", "centers.column.ended", ClassFigures::ended),
                language.column(texts, "completion", "centers.column.completion", ClassFigures::completion),
                language.column(texts, "certificates", "centers.figure.certificates", ClassFigures::certificates));
        var address = CenterAddress.of(slug);
        return file(form, slug, columns, request -> classes.execute(address, request)
                .classes());
    }

    @Operation(
            operationId = "downloadCenterIndicatorRows",
            summary = "The rows behind an indicator of a center as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    @Path("/{slug}/indicators/{code}/rows.{form: csv|xlsx}")
    public Response indicatorFile(
            @PathParam("slug") String slug,
            @PathParam("code") String code,
            @PathParam("form") String form,
            @BeanParam SheetLanguage language) {
        var columns = List.<SheetColumn<MeasureRow>>of(
                language.column(texts, "reference", "centers.fee.reference", MeasureRow::reference),
                language.column(texts, "title", "centers.indicator.what", row -> row.title()
                        .in(language.tag())),
                language.column(texts, "day", "centers.indicator.day", MeasureRow::day),
                language.column(texts, "part", "centers.indicator.part", MeasureRow::part),
                language.column(texts, "whole", "centers.indicator.whole", MeasureRow::whole),
                language.column(texts, "currency", "centers.fee.currency", MeasureRow::currency));
        var address = CenterAddress.of(slug);
        var measure = CenterAddress.measure(code);
        return file(form, slug + "-" + measure.name().toLowerCase(Locale.ROOT), columns, request -> measures.execute(
                        address, measure, request)
                .rows());
    }

    @Operation(operationId = "downloadCenterComparison", summary = "All centers in figures as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    @Path("/compare.{form: csv|xlsx}")
    public Response comparisonFile(@PathParam("form") String form, @BeanParam SheetLanguage language) {
        var columns = List.<SheetColumn<CenterFigures>>of(
                language.column(texts, "center", "centers.scales.code", CenterFigures::slug),
                language.column(
                        texts, "name", "centers.field.name", row -> row.name().in(language.tag())),
                language.column(texts, "state", "centers.column.state", CenterFigures::state),
                language.column(texts, "country", "centers.field.country", CenterFigures::country),
                language.column(texts, "city", "centers.field.city", CenterFigures::city),
                language.column(texts, "classesOffered", "centers.column.classesOffered", CenterFigures::offered),
                language.column(texts, "classesHeld", "centers.column.classesHeld", CenterFigures::confirmed),
                language.column(texts, "places", "centers.classes.places", CenterFigures::places),
                language.column(texts, "learners", "centers.figure.learners", CenterFigures::learners),
                language.column(texts, "fill", "centers.column.fill", CenterFigures::fill),
                language.column(texts, "attendance", "centers.column.attendance", CenterFigures::attendance),
                language.column(texts, "completion", "centers.column.completion", CenterFigures::completion),
                language.column(texts, "certificates", "centers.figure.certificates", CenterFigures::certificates));
        return file(form, "centers", columns, centers::execute);
    }

    @Operation(operationId = "downloadCenterClosings", summary = "Centers that closed, with the reasons, as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    @Path("/closings.{form: csv|xlsx}")
    public Response closingsFile(@PathParam("form") String form, @BeanParam SheetLanguage language) {
        var columns = List.<SheetColumn<ClosedCenter>>of(
                language.column(texts, "center", "centers.scales.code", ClosedCenter::slug),
                language.column(
                        texts, "name", "centers.field.name", row -> row.name().in(language.tag())),
                language.column(texts, "country", "centers.field.country", ClosedCenter::country),
                language.column(texts, "openedOn", "centers.column.openedOn", ClosedCenter::openedOn),
                language.column(texts, "closesOn", "centers.closings.closed", ClosedCenter::closesOn),
                language.column(texts, "years", "centers.closings.years", ClosedCenter::years),
                language.column(texts, "reasons", "centers.closing.reasons", row -> row.reasons().stream()
                        .map(each -> each.reason() + " " + each.weight())
                        .collect(Collectors.joining(", "))));
        return file(
                form, "closings", columns, request -> closings.execute(request).centers());
    }

    private static <T> Response file(
            String form, String name, List<SheetColumn<T>> columns, Function<PageRequest, Page<T>> list) {
        var rows = SheetRows.checked(request -> list.apply(request).items(), null, null);
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT)).download(name, columns, rows);
    }
}
