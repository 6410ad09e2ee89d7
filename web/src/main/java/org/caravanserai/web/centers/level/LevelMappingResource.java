package org.caravanserai.web.centers.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.level.AddLevelMapping;
import org.caravanserai.centers.level.AddLevelMapping.MappingDraft;
import org.caravanserai.centers.level.ListLevelScales;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Mappings of levels to the CEFR, with their authors. */
@Tag(name = "Centers")
@Path("/level-mappings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelMappingResource {

    /** One level. */
    @Schema(name = "MappedLevel")
    public record LevelJson(
            @Schema(description = "Code and version of the scale", example = "HSK 2010")
            String scheme,

            String level,

            @Schema(description = "null: below A1, or none corresponds") @Nullable
            CefrLevel cefr) {

        static LevelJson of(MappedLevel level) {
            return new LevelJson(level.scheme() + " " + level.schemeVersion(), level.level(), level.cefr());
        }
    }

    /** A mapping. */
    @Schema(name = "LevelMapping")
    public record MappingJson(
            String code,
            Map<String, String> name,
            String source,
            int year,
            MappingStatus status,
            List<LevelJson> levels) {

        static MappingJson of(LevelMapping mapping, List<MappedLevel> levels) {
            return new MappingJson(
                    mapping.code(),
                    mapping.name().texts(),
                    mapping.source(),
                    mapping.year(),
                    mapping.status(),
                    levels.stream().map(LevelJson::of).toList());
        }
    }

    /** A mapping to be added, or what a known one says of a further scale. In JSON its levels are an object, not lines of a text. */
    @Schema(name = "LevelMappingDraft")
    public record DraftJson(
            String code,
            @OrEmpty LocalizedText name,
            @Longest(MappingDraft.LONGEST_SOURCE) @Nullable String source,

            @Between(least = MappingDraft.FIRST_YEAR, most = MappingDraft.LAST_YEAR) @Nullable
            Integer year,

            @Schema(description = "Of a new mapping; INDEPENDENT if none is named") @Nullable
            MappingStatus status,

            @Schema(description = "Code and version", example = "HSK 2010")
            String scheme,

            @Schema(description = "Levels of the CEFR by levels of the scale; empty: none corresponds") @OrEmpty
            Map<String, String> levels) {

        private MappingDraft draft() {
            return new MappingDraft(
                    code,
                    name,
                    source,
                    year,
                    status,
                    scheme,
                    levels.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .toList());
        }
    }

    @Inject
    private ListLevelScales list;

    @Inject
    private AddLevelMapping add;

    @Operation(operationId = "listLevelMappings", summary = "What levels mean on the CEFR, by mapping")
    @GET
    @Public
    public List<MappingJson> mappings() {
        var scales = list.execute();
        return scales.mappings().stream()
                .map(mapping -> MappingJson.of(mapping, scales.mapped().getOrDefault(mapping.code(), List.of())))
                .toList();
    }

    @Operation(operationId = "addLevelMapping", summary = "Add a mapping, or what a known one says of a further scale")
    @POST
    @APIResponseSchema(value = MappingJson.class, responseCode = "201", responseDescription = "The mapping")
    @Requires(Permission.MANAGE_LEVELS)
    public Response add(DraftJson body) {
        add.execute(body.draft());
        return Response.status(Response.Status.CREATED)
                .entity(mappings().stream()
                        .filter(each -> each.code().equals(body.code().strip()))
                        .findFirst()
                        .orElseThrow())
                .build();
    }
}
