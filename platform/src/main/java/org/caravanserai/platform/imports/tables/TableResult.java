package org.caravanserai.platform.imports.tables;

import java.util.List;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a row of a group.
 *
 * @param outcome null when it was refused
 * @param thing what was created or updated; null otherwise
 * @param values what changed in what was updated; empty otherwise
 * @param refusal why it was refused; null when it was taken
 */
public record TableResult(
        TableLine line,
        @Nullable TableOutcome outcome,
        @Nullable ChangedRecord thing,
        List<ChangedValue> values,
        @Nullable DomainException refusal) {

    public static TableResult created(TableLine line, ChangedRecord thing) {
        return new TableResult(line, TableOutcome.CREATED, thing, List.of(), null);
    }

    public static TableResult updated(TableLine line, ChangedRecord thing, List<ChangedValue> values) {
        return new TableResult(line, TableOutcome.UPDATED, thing, values, null);
    }

    public static TableResult unchanged(TableLine line) {
        return new TableResult(line, TableOutcome.UNCHANGED, null, List.of(), null);
    }

    /**
     * @param refusal the field of an {@link org.caravanserai.domain.shared.Invalid} is the key of a column, or empty
     */
    public static TableResult refused(TableLine line, DomainException refusal) {
        return new TableResult(line, null, null, List.of(), refusal);
    }
}
