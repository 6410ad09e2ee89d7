package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.cooperation.registry.CompareCosts;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.CostRow;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.WayCost;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cost of the ways of cooperating. */
@Tag(name = "Cooperation")
@Path("/cooperation-costs")
@RequestScoped
public class CostResource {

    @Asks(CompareCosts.Question.class)
    @Context
    @SuppressWarnings("NullAway.Init")
    private UriInfo address;

    @Inject
    private CompareCosts compare;

    @Inject
    private Texts texts;

    /** Cost of a way of cooperating, in one currency. */
    @Schema(name = "WayCost")
    public record WayJson(
            CooperationWay way,
            String currency,
            int records,
            long participants,
            BigDecimal cost,
            BigDecimal perParticipant) {

        static WayJson of(WayCost cost) {
            return new WayJson(
                    cost.way(),
                    cost.currency(),
                    cost.records(),
                    cost.participants(),
                    cost.cost(),
                    cost.perParticipant());
        }
    }

    /** A year of a record that is counted. */
    @Schema(name = "WayCostRow")
    public record RowJson(
            EntryKind kind,
            String slug,
            Map<String, String> title,
            CooperationWay way,
            int year,
            int participants,
            BigDecimal cost,
            String currency,
            BigDecimal perParticipant) {

        static RowJson of(CostRow row) {
            return new RowJson(
                    row.kind(),
                    row.slug(),
                    row.title().texts(),
                    row.way(),
                    row.year(),
                    row.participants(),
                    row.cost(),
                    row.currency(),
                    row.perParticipant());
        }
    }

    /** Each way in each currency, and a page of the rows behind them. */
    @Schema(name = "WayCosts")
    public record CostsJson(List<WayJson> ways, List<RowJson> items, int page, int size, long total) {}

    @Operation(
            operationId = "compareCosts",
            summary = "What the ways of cooperating cost for each participant, with the rows that are counted")
    @GET
    @Public
    @Produces(MediaType.APPLICATION_JSON)
    public CostsJson compare(@BeanParam ListQuery query) {
        var found = compare.execute(question(), query.request());
        return new CostsJson(
                found.ways().stream().map(WayJson::of).toList(),
                found.rows().items().stream().map(RowJson::of).toList(),
                found.rows().page(),
                found.rows().size(),
                found.rows().total());
    }

    @Operation(operationId = "downloadCosts", summary = "The years that are counted among the costs, as a file")
    @GET
    @Public
    @Path("/rows.{form: csv|xlsx}")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(@PathParam("form") String form, @BeanParam SheetLanguage language) {
        var question = question();
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download(
                        "cooperation-costs",
                        columns(language),
                        SheetRows.of(
                                request -> compare.execute(question, request)
                                        .rows()
                                        .items(),
                                null,
                                null));
    }

    private CompareCosts.Question question() {
        return Asks.Query.of(address, CompareCosts.Question.class);
    }

    private List<SheetColumn<CostRow>> columns(SheetLanguage language) {
        return List.of(
                language.column(texts, "way", "cooperation.entry.way", CostRow::way),
                language.column(texts, "kind", "cooperation.registry.kind", CostRow::kind),
                language.column(texts, "slug", "cooperation.column.slug", CostRow::slug),
                language.column(texts, "title", "cooperation.costs.name", row -> row.title()
                        .in(language.tag())),
                language.column(texts, "year", "cooperation.years.year", CostRow::year),
                language.column(texts, "participants", "cooperation.years.participants", CostRow::participants),
                language.column(texts, "cost", "cooperation.years.cost", CostRow::cost),
                language.column(texts, "currency", "cooperation.column.currency", CostRow::currency),
                language.column(texts, "perParticipant", "cooperation.costs.perParticipant", CostRow::perParticipant));
    }
}
