package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.caravanserai.centers.fee.BrowseFees;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.FeeRow;
import org.caravanserai.domain.centers.fee.FeeStanding;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.platform.access.Requires;
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

/** Fee accounts of a center with their balances. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CenterFeeResource {

    /** An account. */
    @Schema(name = "FeeRow")
    public record RowJson(
            String enrolment,
            String classCode,
            String name,
            String email,
            EnrolmentState state,
            FeeAccountJson account) {

        static RowJson of(FeeRow row) {
            return new RowJson(
                    row.enrolment(),
                    row.ofClass(),
                    row.name().full(),
                    row.address(),
                    row.account().state(),
                    FeeAccountJson.of(row.account(), List.of()));
        }
    }

    @Inject
    private BrowseFees browse;

    @Inject
    private Texts texts;

    @Operation(operationId = "listFees", summary = "Who owes what at a center")
    @GET
    @Requires(Permission.KEEP_FEES)
    @Path("/{slug}/fees")
    public PageJson<RowJson> fees(
            @PathParam("slug") String slug,
            @BeanParam ListQuery query,
            @QueryParam("class") @Nullable String ofClass,
            @Schema(implementation = FeeStanding.class) @QueryParam("standing") @Nullable String standing) {
        return PageJson.of(browse.execute(CenterAddress.of(slug), filter(ofClass, standing), query.request())
                .page()
                .map(RowJson::of));
    }

    @Operation(operationId = "downloadFees", summary = "Who owes what at a center, as a file")
    @GET
    @Requires(Permission.KEEP_FEES)
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    @Path("/{slug}/fees.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("slug") String slug,
            @PathParam("form") String form,
            @QueryParam("query") @Nullable String query,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("class") @Nullable String ofClass,
            @QueryParam("standing") @Nullable String standing,
            @BeanParam SheetLanguage language) {
        var filter = filter(ofClass, standing);
        var center = CenterAddress.of(slug);
        var rows = SheetRows.checked(
                request -> browse.execute(center, filter, request).page().items(), query, sort);
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT)).download("fees-" + slug, columns(language), rows);
    }

    private List<SheetColumn<FeeRow>> columns(SheetLanguage language) {
        return List.of(
                language.column(texts, "enrolment", "centers.subject.ENROLMENT", FeeRow::enrolment),
                language.column(texts, "class", "centers.subject.CLASS", FeeRow::ofClass),
                language.column(
                        texts, "name", "centers.people.name", row -> row.name().full()),
                language.column(texts, "ownName", "centers.column.ownName", row -> row.name()
                        .own()),
                language.column(texts, "email", "accounts.email", FeeRow::email),
                language.column(texts, "state", "centers.column.state", row -> row.account()
                        .state()),
                language.column(
                        texts,
                        "currency",
                        "centers.fee.currency",
                        row -> row.account().fee().amount().currency().getCurrencyCode()),
                language.column(texts, "fee", "centers.fee.ofClass", row -> row.account()
                        .fee()
                        .amount()
                        .amount()),
                language.column(texts, "discount", "centers.feeEntry.DISCOUNT", row -> row.account()
                        .discount()),
                language.column(texts, "charged", "centers.fee.charged", row -> row.account()
                        .charged()),
                language.column(texts, "paid", "centers.fee.paidSoFar", row -> row.account()
                        .paid()),
                language.column(
                        texts, "owed", "centers.fee.owed", row -> row.account().owed()),
                language.column(texts, "overpaid", "centers.feeStanding.OVERPAID", row -> row.account()
                        .overpaid()),
                language.column(texts, "dueOn", "centers.fee.dueOn", row -> row.account()
                        .fee()
                        .dueOn()));
    }

    private static FeeFilter filter(@Nullable String ofClass, @Nullable String standing) {
        var wanted =
                standing == null || standing.isBlank() ? null : OneOf.constant(FeeStanding.class, "standing", standing);
        return new FeeFilter(ofClass == null || ofClass.isBlank() ? null : ReadableCode.tidy(ofClass), wanted);
    }
}
