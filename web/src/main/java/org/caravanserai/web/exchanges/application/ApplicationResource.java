package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.exchanges.application.MyApplications;
import org.caravanserai.exchanges.application.ShowApplication;
import org.caravanserai.exchanges.application.ShowOwnApplication;
import org.caravanserai.web.exchanges.StandingJson.CheckJson;
import org.caravanserai.web.exchanges.StandingJson.WishResultJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applications, for those who made them and who runs their call. */
@Tag(name = "Exchanges")
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    @Inject
    private MyApplications mine;

    @Inject
    private ShowApplication show;

    @Inject
    private ShowOwnApplication own;

    @Operation(operationId = "listMyApplications", summary = "The own applications, the newest first")
    @GET
    public List<ApplicationJson> mine() {
        return mine.execute().stream().map(ApplicationJson::of).toList();
    }

    @Operation(operationId = "getApplication", summary = "An application, for its applicant and who runs the call")
    @GET
    @Path("/{code}")
    public ApplicationJson one(@PathParam("code") String code) {
        return ApplicationJson.of(show.execute(code));
    }

    @Operation(
            operationId = "checkOwnApplication",
            summary = "How the own application meets what the call asks for, by what was stated when it was submitted")
    @GET
    @Path("/{code}/requirements")
    public List<CheckJson> requirements(@PathParam("code") String code) {
        return own.execute(code).checks().stream().map(CheckJson::of).toList();
    }

    @Operation(
            operationId = "explainResult",
            summary = "Why the own application got its result, wish by wish; empty before the release")
    @GET
    @Path("/{code}/reasons")
    public List<WishResultJson> reasons(@PathParam("code") String code) {
        return own.execute(code).reasons().stream().map(WishResultJson::of).toList();
    }
}
