package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.application.ShowQualifications;
import org.caravanserai.exchanges.application.StateQualifications;
import org.caravanserai.exchanges.call.QualificationsDraft;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Statements of the caller about their own studies. */
@Tag(name = "Exchanges")
@Path("/qualifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QualificationsResource {

    @Inject
    private ShowQualifications show;

    @Inject
    private StateQualifications state;

    @Operation(operationId = "getQualifications", summary = "What the caller has stated of the own studies")
    @GET
    public QualificationsDraft mine() {
        return show.execute().map(QualificationsDraft::of).orElse(QualificationsDraft.NOTHING);
    }

    @Operation(
            operationId = "stateQualifications",
            summary = "State the own studies, with which calls compare what they ask for")
    @PUT
    @Requires(Permission.SIGNED_IN)
    public QualificationsDraft state(@Nullable QualificationsDraft body) {
        state.execute(body == null ? QualificationsDraft.NOTHING : body);
        return mine();
    }
}
