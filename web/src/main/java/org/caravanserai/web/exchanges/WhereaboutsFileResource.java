package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.caravanserai.domain.exchanges.agreement.Party;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.exchanges.nomination.BrowseWhereabouts;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whereabouts of people on a day, as a file with headings in the reader's language. */
@Tag(name = "Exchanges")
@Path("/whereabouts.{form: csv|xlsx}")
@RequestScoped
public class WhereaboutsFileResource {

    @PathParam("form")
    private String form = "";

    @Inject
    private BrowseWhereabouts browse;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Operation(operationId = "downloadWhereabouts", summary = "Who is where on a day, as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(
            @BeanParam WhereaboutsParameters parameters,
            @QueryParam("query") @Nullable String query,
            @Context HttpHeaders headers) {
        var filter = parameters.filter(clock);
        var rows = SheetRows.checked(request -> browse.execute(filter, request).items(), query, null);
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download("whereabouts-" + filter.day(), columns(AcceptedLanguage.of(headers)), rows);
    }

    private List<SheetColumn<Whereabouts>> columns(Locale language) {
        return List.of(
                column(language, "exchanges.column.person", row -> row.person().full()),
                column(language, "exchanges.field.email", Whereabouts::email),
                column(language, "exchanges.column.from", row -> name(language, row.from())),
                column(language, "exchanges.column.to", row -> name(language, row.to())),
                column(language, "exchanges.column.country", Whereabouts::country),
                column(language, "exchanges.column.arrivedOn", Whereabouts::arrivedOn),
                column(language, "exchanges.column.departedOn", Whereabouts::departedOn),
                column(language, "exchanges.contact.address", of(StayContact.Details::address)),
                column(language, "exchanges.contact.phone", of(StayContact.Details::phone)),
                column(language, "exchanges.where.contact", of(StayContact.Details::contactName)),
                column(language, "exchanges.contact.relation", of(StayContact.Details::relation)),
                column(language, "exchanges.contact.contactPhone", of(StayContact.Details::contactPhone)));
    }

    private static Function<Whereabouts, @Nullable Object> of(Function<StayContact.Details, @Nullable String> field) {
        return row -> {
            var contact = row.contact();
            return contact == null ? null : field.apply(contact);
        };
    }

    private static String name(Locale language, Party party) {
        return party.name().in(language.toLanguageTag());
    }

    private SheetColumn<Whereabouts> column(
            Locale language, String heading, Function<Whereabouts, @Nullable Object> value) {
        return new SheetColumn<>(texts.in(language, heading), value);
    }
}
