package org.caravanserai.web.exchanges.ewp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.exchanges.ewp.ReadIiaApprovals;
import org.caravanserai.web.rest.RefusesIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Approvals of institutions, in the format of EWP IIA approval 2. */
@Tag(name = "Exchanges")
@Path("/ewp/iia-approvals")
@RequestScoped
@EwpErrors
@RefusesIn(MediaType.APPLICATION_XML)
@Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
public class EwpIiaApprovalResource {

    @Inject
    private ReadIiaApprovals read;

    @Operation(operationId = "getEwpIiaApprovals", summary = "Approvals of agreements as EWP XML (IIA approval 2)")
    @GET
    public String get(
            @Parameter(required = true, description = "Code of an agreement; may be repeated") @QueryParam("iia_id")
                    List<String> ids,
            @Parameter(description = "Who has approved; without it the caller's partner")
                    @QueryParam("hei_id")
                    @Nullable
                    String heiId) {
        return read.execute(ids, heiId);
    }
}
