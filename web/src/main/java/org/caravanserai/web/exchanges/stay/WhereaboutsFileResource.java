package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.exchanges.nomination.BrowseWhereabouts;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.rest.Asks;
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
            @Asks(WhereaboutsParameters.class) @Context UriInfo address,
            @QueryParam("query") @Nullable String query,
            @BeanParam SheetLanguage language) {
        var filter = Asks.Query.of(address, WhereaboutsParameters.class)
                .filter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var rows = SheetRows.checked(request -> browse.execute(filter, request).items(), query, null);
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download("whereabouts-" + filter.day(), columns(language), rows);
    }

    private List<SheetColumn<Whereabouts>> columns(SheetLanguage language) {
        return List.of(
                language.column(texts, "person", "exchanges.column.person", row -> row.person()
                        .full()),
                language.column(texts, "email", "exchanges.field.email", Whereabouts::email),
                language.column(texts, "from", "exchanges.column.from", row -> name(language, row.from())),
                language.column(texts, "to", "exchanges.column.to", row -> name(language, row.to())),
                language.column(texts, "country", "exchanges.column.country", Whereabouts::country),
                language.column(texts, "arrivedOn", "exchanges.column.arrivedOn", Whereabouts::arrivedOn),
                language.column(texts, "departedOn", "exchanges.column.departedOn", Whereabouts::departedOn),
                language.column(texts, "address", "exchanges.contact.address", of(StayContact.Details::address)),
                language.column(texts, "phone", "exchanges.contact.phone", of(StayContact.Details::phone)),
                language.column(texts, "contactName", "exchanges.where.contact", of(StayContact.Details::contactName)),
                language.column(texts, "relation", "exchanges.contact.relation", of(StayContact.Details::relation)),
                language.column(
                        texts,
                        "contactPhone",
                        "exchanges.contact.contactPhone",
                        of(StayContact.Details::contactPhone)));
    }

    private static Function<Whereabouts, @Nullable Object> of(Function<StayContact.Details, @Nullable String> field) {
        return row -> {
            var contact = row.contact();
            return contact == null ? null : field.apply(contact);
        };
    }

    private static String name(SheetLanguage language, NamedParty party) {
        return party.name().in(language.tag());
    }
}
