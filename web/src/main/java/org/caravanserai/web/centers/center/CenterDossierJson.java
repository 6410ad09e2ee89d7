package org.caravanserai.web.centers.center;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.centers.center.ShowCenterDossier.Dossier;
import org.caravanserai.domain.centers.center.CenterReview;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.web.rest.FieldChangeJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application for a center as the authority reads it.
 *
 * @param application text of each part
 * @param required methods by which it has to be reviewed before it can be approved
 * @param submissions how many times it was handed in
 * @param changes what differs from the submission before the last
 */
@Schema(name = "CenterDossier")
public record CenterDossierJson(
        CenterJson center,
        Map<String, String> application,
        List<ReviewedJson> reviews,
        List<ReviewMethod> required,
        int submissions,
        List<FieldChangeJson> changes) {

    /** A review that was recorded. */
    @Schema(name = "CenterReview")
    public record ReviewedJson(
            ReviewMethod method,
            ReviewOutcome outcome,
            String note,
            LocalDate heldOn,
            String recordedBy,
            Instant recordedAt) {

        static ReviewedJson of(CenterReview review) {
            return new ReviewedJson(
                    review.method(),
                    review.outcome(),
                    review.note(),
                    review.heldOn(),
                    review.recordedBy(),
                    review.recordedAt());
        }
    }

    static CenterDossierJson of(Dossier dossier, Locale language) {
        return new CenterDossierJson(
                CenterJson.of(dossier.center()),
                dossier.application().entrySet().stream()
                        .collect(Collectors.toMap(part -> part.getKey().name(), Map.Entry::getValue)),
                dossier.reviews().stream().map(ReviewedJson::of).toList(),
                dossier.required().stream().sorted().toList(),
                dossier.submissions(),
                dossier.changes().stream()
                        .map(change -> FieldChangeJson.of(change, language))
                        .toList());
    }
}
