package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.level.AddLevelScheme;
import org.caravanserai.centers.level.AddLevelScheme.LevelSchemeDraft;
import org.caravanserai.centers.level.ListLevelScales;
import org.caravanserai.centers.level.SetLevelSchemeStatus;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scales of language levels. */
@Tag(name = "Centers")
@Path("/level-schemes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelSchemeResource {

    /** A scale. */
    @Schema(name = "LevelScheme")
    public record SchemeJson(
            String code,
            String version,
            Map<String, String> name,

            @Schema(description = "Who defines it, in which document")
            String source,

            @Schema(description = "From the lowest to the highest")
            List<String> levels,

            LevelSchemeStatus status) {

        static SchemeJson of(LevelSchemes.Kept kept) {
            var scheme = kept.scheme();
            return new SchemeJson(
                    scheme.code(),
                    scheme.version(),
                    scheme.name().texts(),
                    scheme.source(),
                    scheme.levels(),
                    kept.status());
        }
    }

    /** Whether a scale is chosen for something new. */
    @Schema(name = "LevelSchemeStatusBody")
    public record StatusJson(LevelSchemeStatus status) {}

    @Inject
    private ListLevelScales list;

    @Inject
    private AddLevelScheme add;

    @Inject
    private SetLevelSchemeStatus become;

    @Operation(operationId = "listLevelSchemes", summary = "Scales of language levels")
    @GET
    @Public
    public List<SchemeJson> schemes() {
        return list.execute().schemes().stream().map(SchemeJson::of).toList();
    }

    @Operation(operationId = "addLevelScheme", summary = "Add a scale of levels, or a further version of one")
    @POST
    @APIResponseSchema(value = SchemeJson.class, responseCode = "201", responseDescription = "The scale")
    @Requires(Permission.MANAGE_LEVELS)
    public Response add(LevelSchemeDraft body) {
        add.execute(body);
        return Response.status(Response.Status.CREATED)
                .entity(one(body.code().strip(), body.version().strip()))
                .build();
    }

    @Operation(operationId = "setLevelSchemeStatus", summary = "Say that a scale is superseded, or in use again")
    @PUT
    @Requires(Permission.MANAGE_LEVELS)
    @Path("/{code}/{version}/status")
    public SchemeJson become(@PathParam("code") String code, @PathParam("version") String version, StatusJson body) {
        become.execute(code, version, body.status());
        return one(code, version);
    }

    private SchemeJson one(String code, String version) {
        return schemes().stream()
                .filter(each -> each.code().equals(code) && each.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
