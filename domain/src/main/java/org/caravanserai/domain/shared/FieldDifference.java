package org.caravanserai.domain.shared;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two versions of something.
 *
 * @param field as the API names it, for example {@code venue.city} or {@code title.zh}
 * @param before null: it was not there
 * @param after null: it is no longer there
 */
public record FieldDifference(
        String field, @Nullable FieldValue before, @Nullable FieldValue after) {

    /** The same difference with other values where there are some. */
    public FieldDifference with(UnaryOperator<FieldValue> change) {
        return new FieldDifference(
                field, before == null ? null : change.apply(before), after == null ? null : change.apply(after));
    }
}
