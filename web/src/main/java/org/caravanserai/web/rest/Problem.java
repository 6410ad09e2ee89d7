package org.caravanserai.web.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem detail (RFC 9457). The type ends in a stable name, the rest is for people in their language. */
@JsonbNillable(false)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<FieldProblem> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault of the input: the field as the API names it. */
    public record FieldProblem(String field, String message) {}
}
