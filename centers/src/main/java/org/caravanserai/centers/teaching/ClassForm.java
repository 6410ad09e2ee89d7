package org.caravanserai.centers.teaching;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class as entered in a form: everything as text.
 *
 * @param term code
 * @param course code
 * @param decideOn the day on which it is decided whether it is held
 * @param teacher email address of an account that teaches at the center
 * @param room id
 * @param point id of a teaching point
 */
public record ClassForm(
        @Nullable String term,
        @Nullable String course,
        @Nullable Map<String, String> name,
        @Nullable String mode,
        @Nullable String minimum,
        @Nullable String maximum,
        @Nullable String decideOn,
        boolean withApproval,
        @Nullable String teacher,
        @Nullable String room,
        @Nullable String point) {}
