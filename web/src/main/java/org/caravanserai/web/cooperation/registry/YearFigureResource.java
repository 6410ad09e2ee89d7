package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.Described;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Yearly cost and reach of records. */
@Tag(name = "Cooperation")
@Path("/registry/{kind: instruments|mechanisms|alliances|programmes|projects}/{slug}/years/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class YearFigureResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private CountYear count;

    /** The figures of the year that the address names; what is left out is not known. */
    @Schema(name = "RegistryYearDraft")
    public record YearBody(
            @Between(least = 0, most = CountYear.MOST) @Nullable
            Integer participants,

            @Described("All that the parties spent together") @Nullable
            BigDecimal cost,

            @Described("ISO 4217; needed with a cost") @Nullable
            Currency currency,

            @Described("How many people finished a training for a job")
            @Between(least = 0, most = CountYear.MOST)
            @Nullable
            Integer trained,

            @Described("How many of those trained have a job in their trade")
            @Between(least = 0, most = CountYear.MOST)
            @Nullable
            Integer placed) {}

    @Operation(
            operationId = "countRegistryYear",
            summary = "What a record cost in a year and whom it reached, in place of what was known about the year")
    @PUT
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response count(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("year") int year,
            YearBody body) {
        var named = EntryKind.valueOf(kind.substring(0, kind.length() - 1).toUpperCase(Locale.ROOT));
        var form = new CountYear.YearFigureForm(
                year, body.participants(), body.cost(), body.currency(), body.trained(), body.placed());
        return responses.after(named, slug, entry -> count.execute(named, entry, form));
    }
}
