package org.caravanserai.web.cooperation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** For when and for whom something is asked. */
public class ScopeParameters {

    @Parameter(description = "Code of a group of countries, a version such as BR@1, or the alias of a version")
    @QueryParam("group")
    private @Nullable String group;

    @Parameter(
            description =
                    "The day, today if none is named; counts of people are for strangers as of the end of the academic"
                            + " year before it, 31 August",
            example = "2018-12-31")
    @QueryParam("asOf")
    private @Nullable String asOf;

    @Parameter(
            description =
                    "Only what began on this day or later; for strangers from the beginning of its academic year, 1"
                            + " September, where people are counted",
            example = "2018-01-01")
    @QueryParam("from")
    private @Nullable String from;

    @Parameter(description = "ISO 3166-1, two letters")
    @QueryParam("country")
    private @Nullable String country;

    @Parameter(description = "Only stays of this kind, for those who keep the figures", example = "STUDENT_STUDY")
    @QueryParam("kind")
    private @Nullable String kind;

    @Parameter(description = "Only countries that the group puts in this region", example = "CENTRAL_ASIA")
    @QueryParam("region")
    private @Nullable String region;

    @Parameter(
            description =
                    "The table by which levels of other scales count as levels of the CEFR, one of /level-mappings",
            example = "FACHVERBAND")
    @QueryParam("mapping")
    private @Nullable String mapping;

    @Parameter(description = "Only values of these classes", example = "ABSORPTION")
    @QueryParam("word")
    private @Nullable List<String> words;

    @Parameter(description = "Only values of at least this")
    @QueryParam("least")
    private @Nullable String least;

    @Parameter(description = "Only values of at most this")
    @QueryParam("most")
    private @Nullable String most;

    @Nullable
    String group() {
        return group;
    }

    /**
     * @throws Invalid when it is no date
     */
    @Nullable
    LocalDate day() {
        var fields = new FormFields();
        var day = fields.date("asOf", asOf);
        fields.throwIfAny();
        return day;
    }

    /**
     * @throws Invalid naming each parameter that makes no sense
     */
    public IndicatorQuestion question() {
        var fields = new FormFields();
        var day = fields.date("asOf", asOf);
        var first = fields.date("from", from);
        fields.country("country", country);
        var inRegion = fields.constant(Region.class, "region", region);
        var smallest = fields.decimal("least", least);
        var largest = fields.decimal("most", most);
        fields.throwIfAny();
        return new IndicatorQuestion(group, day, first, country, kind == null || kind.isBlank() ? null : kind.strip())
                .in(inRegion)
                .by(mapping)
                .only(new ValueFilter(words == null ? Set.of() : new HashSet<>(words), smallest, largest));
    }
}
