package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.exchanges.call.QualificationsForm;
import org.caravanserai.exchanges.call.ShowQualifications;
import org.caravanserai.exchanges.call.StateQualifications;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.CallRulesJson.SkillJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Statements of the caller about their own studies. */
@Tag(name = "Exchanges")
@Path("/qualifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QualificationsResource {

    /** Statements of a person; omitted fields are not stated. */
    @Schema(name = "Qualifications")
    public record QualificationsJson(
            @Schema(description = "Four digits of ISCED-F") @Nullable
            String field,

            @Schema(description = "European Qualifications Framework") @Nullable
            Integer level,

            @Schema(description = "ECTS credits") @Nullable BigDecimal credits,
            @Nullable String nationality,
            @Schema(example = "2003-05-10") @Nullable String bornOn,
            @Nullable List<SkillJson> languages,

            @Schema(
                    description = "European Student Identifier",
                    example = "urn:schac:personalUniqueCode:int:esi:example.edu:0123456789")
            @Nullable
            String studentIdentifier) {

        static final QualificationsJson NOTHING = new QualificationsJson(null, null, null, null, null, List.of(), null);

        static QualificationsJson of(Qualifications known) {
            IscedField study = known.field();
            return new QualificationsJson(
                    study == null ? null : study.code(),
                    known.level(),
                    known.credits(),
                    known.nationality() == null ? null : known.nationality().value(),
                    known.bornOn() == null ? null : known.bornOn().toString(),
                    known.languages().all().stream()
                            .map(each -> new SkillJson(
                                    each.language().value(),
                                    each.level() == null ? null : each.level().name()))
                            .toList(),
                    known.studentIdentifier() == null
                            ? null
                            : known.studentIdentifier().value());
        }

        QualificationsForm form() {
            return new QualificationsForm(
                    field,
                    level == null ? null : level.toString(),
                    credits == null ? null : credits.toPlainString(),
                    nationality,
                    bornOn,
                    languages == null
                            ? null
                            : languages.stream().map(SkillJson::form).toList(),
                    studentIdentifier);
        }
    }

    @Inject
    private ShowQualifications show;

    @Inject
    private StateQualifications state;

    @Operation(operationId = "getQualifications", summary = "What the caller has stated of the own studies")
    @GET
    public QualificationsJson mine() {
        return show.execute().map(QualificationsJson::of).orElse(QualificationsJson.NOTHING);
    }

    @Operation(
            operationId = "stateQualifications",
            summary = "State the own studies, with which calls compare what they ask for")
    @PUT
    @Requires(Permission.SIGNED_IN)
    public QualificationsJson state(@Nullable QualificationsJson body) {
        state.execute((body == null ? QualificationsJson.NOTHING : body).form());
        return mine();
    }
}
