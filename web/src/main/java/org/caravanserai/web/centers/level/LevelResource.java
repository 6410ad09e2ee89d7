package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.level.ClaimLevel;
import org.caravanserai.centers.level.ListLevelOpenings;
import org.caravanserai.centers.level.MyLevels;
import org.caravanserai.centers.level.PrintPassport;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The levels of the caller. */
@Tag(name = "Centers")
@Path("/levels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelResource {

    private static final String PDF = "application/pdf";

    /** A person's level in a language. */
    @Schema(name = "LevelRecord")
    public record LevelJson(
            String language,
            String scheme,
            String level,

            @Schema(description = "Under the mapping") @Nullable
            CefrLevel cefr,

            LevelBasis basis,
            LocalDate reachedOn,
            @Nullable LocalDate validUntil,

            @Schema(description = "Code of the certificate") @Nullable
            String certificate) {

        static LevelJson of(LevelRecord record) {
            return new LevelJson(
                    record.language().value(),
                    record.scheme() + " " + record.schemeVersion(),
                    record.level(),
                    record.cefr(),
                    record.basis(),
                    record.reachedOn(),
                    record.validUntil(),
                    record.document());
        }
    }

    /** All levels with the mapping that was used. */
    @Schema(name = "Levels")
    public record LevelsJson(String mapping, List<String> mappings, List<LevelJson> present, List<LevelJson> records) {}

    @Inject
    private MyLevels levels;

    @Inject
    private ClaimLevel claim;

    @Inject
    private PrintPassport passport;

    @Inject
    private ListLevelOpenings openings;

    @Operation(operationId = "myLevels", summary = "The caller's levels, under a mapping to the CEFR")
    @GET
    public LevelsJson mine(
            @Parameter(description = "Code of the mapping; OWNER by default") @QueryParam("mapping") @Nullable
                    String mapping) {
        var shown = levels.execute(mapping);
        return new LevelsJson(
                shown.mapping().code(),
                shown.mappings().stream().map(LevelMapping::code).toList(),
                shown.present().stream().map(each -> LevelJson.of(each.level())).toList(),
                shown.records().stream().map(LevelJson::of).toList());
    }

    @Operation(
            operationId = "listLevelOpenings",
            summary = "Scholarships and calls that ask for a level in a language of the caller")
    @GET
    @Path("/openings")
    @Requires(Permission.SIGNED_IN)
    public List<LevelOpeningJson> openings(
            @Parameter(description = "Code of the mapping; OWNER by default") @QueryParam("mapping") @Nullable
                    String mapping) {
        return openings.execute(mapping).stream().map(LevelOpeningJson::of).toList();
    }

    @Operation(operationId = "claimLevel", summary = "Say what level one has; it does not count as verified")
    @POST
    @Requires(Permission.SIGNED_IN)
    public void claim(ClaimLevel.LevelClaim body) {
        claim.execute(body);
    }

    @Operation(operationId = "printPassport", summary = "The caller's levels as a language passport")
    @GET
    @Path("/passport.pdf")
    @Produces(PDF)
    public Response passport(
            @QueryParam("mapping") @Nullable String mapping, @QueryParam("lang") @Nullable String language) {
        return Response.ok(passport.execute(mapping, language == null ? "en" : language), PDF)
                .header("Content-Disposition", "attachment; filename=\"language-passport.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
