package org.caravanserai.web.cooperation.recognition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.recognition.RecognitionAnswer;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a degree is recognized. */
@Schema(name = "Recognition")
public record RecognitionJson(
        @Schema(description = "true, false, or INDIVIDUALLY where each degree is evaluated by itself")
        Object recognized,

        @Schema(description = "Slug of the instrument") @Nullable
        String instrument,

        @Nullable Map<String, String> title,
        @Nullable String article,
        @Nullable Map<String, String> text,
        @Nullable LocalDate inForceSince,
        @Nullable String source,

        @Schema(description = "Whose degrees the article is about") @Nullable
        RecognitionDirection direction,

        @Schema(description = "What they count for; empty without an article")
        Set<RecognitionPurpose> purposes,

        @Schema(description = "Whether institutions keep the right to decide by themselves") @Nullable
        Boolean institutionsDecide,

        @Schema(description = "Who decides or confirms") @Nullable
        AuthorityJson authority) {

    /** The authority that evaluates degrees. */
    @Schema(name = "DegreeAuthority")
    public record AuthorityJson(
            Map<String, String> name, @Nullable String website) {}

    static RecognitionJson of(RecognitionAnswer answer) {
        var provision = answer.provision();
        var authority = answer.authority();
        var scope = provision == null ? null : provision.scope();
        return new RecognitionJson(
                switch (answer.effect()) {
                    case RECOGNIZED -> true;
                    case EXCLUDED -> false;
                    case INDIVIDUALLY -> "INDIVIDUALLY";
                },
                provision == null ? null : provision.instrument(),
                provision == null ? null : provision.title().texts(),
                provision == null ? null : provision.article(),
                provision == null ? null : provision.text().texts(),
                provision == null ? null : provision.inForceSince(),
                provision == null ? null : provision.source(),
                scope == null ? null : scope.direction(),
                scope == null ? Set.of() : scope.purposes(),
                scope == null ? null : scope.institutionsDecide(),
                authority == null ? null : new AuthorityJson(authority.name().texts(), authority.website()));
    }
}
