package org.caravanserai.web.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail (RFC 9457). The type ends in a stable name, the rest is for people, in their language.
 *
 * @param left how many places are left when too many were requested; null for all other problems
 * @param changes what has changed since the version that a decision names; null for all other problems
 */
@JsonbNillable(false)
public record Problem(
        @Schema(format = "uri-reference", example = "/problems/event-full")
        String type,

        String title,
        int status,
        String detail,
        @Nullable List<FieldProblem> violations,

        @Schema(description = "With quota-exhausted and its like: how much is left") @Nullable
        Integer left,

        @Schema(description = "With changed-since-seen: what differs from the version that was named") @Nullable
        List<FieldChangeJson> changes) {

    public Problem(String type, String title, int status, String detail, @Nullable List<FieldProblem> violations) {
        this(type, title, status, detail, violations, null, null);
    }

    public static final String MEDIA_TYPE = "application/problem+json";

    /** An error of the input: the field as named in the API. */
    @Schema(name = "Violation")
    public record FieldProblem(String field, String message) {}
}
