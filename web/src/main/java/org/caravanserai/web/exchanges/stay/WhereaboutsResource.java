package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.exchanges.nomination.BrowseWhereabouts;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whereabouts of people on a day. */
@Tag(name = "Exchanges")
@Path("/whereabouts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WhereaboutsResource {

    @Inject
    private BrowseWhereabouts browse;

    @Inject
    private Clock clock;

    @Operation(operationId = "listWhereabouts", summary = "Who is where on a day; today when none is named")
    @GET
    public PageJson<WhereaboutsJson> list(
            @BeanParam ListQuery query, @Asks(WhereaboutsParameters.class) @Context UriInfo address) {
        return PageJson.of(browse.execute(
                        Asks.Query.of(address, WhereaboutsParameters.class)
                                .filter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                        query.request())
                .map(WhereaboutsJson::of));
    }
}
