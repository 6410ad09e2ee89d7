package org.caravanserai.web.cooperation.registry;

import jakarta.ws.rs.QueryParam;
import org.caravanserai.domain.cooperation.programme.EndFilter;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of ended programmes can be narrowed by, beside what every list takes. */
public class EndQuery {

    @Parameter(description = "JOINT_DEGREE_PROGRAMME, INDEPENDENT_INSTITUTION or DEPENDENT_INSTITUTION")
    @QueryParam("kind")
    private @Nullable String kind;

    @Parameter(description = "BACHELOR, MASTER or DOCTORATE")
    @QueryParam("level")
    private @Nullable String level;

    @Parameter(description = "Of a party; ISO 3166-1")
    @QueryParam("country")
    private @Nullable String country;

    @Parameter(description = "Ended on this day or later")
    @QueryParam("from")
    private @Nullable String from;

    @Parameter(description = "Ended on this day or before")
    @QueryParam("to")
    private @Nullable String to;

    /**
     * @throws Invalid each fault with its parameter
     */
    EndFilter filter() {
        var fields = new FormFields();
        var filter = new EndFilter(
                fields.constant(ProgrammeKind.class, "kind", kind),
                fields.constant(DegreeLevel.class, "level", level),
                fields.country("country", country),
                fields.date("from", from),
                fields.date("to", to));
        fields.throwIfAny();
        return filter;
    }
}
