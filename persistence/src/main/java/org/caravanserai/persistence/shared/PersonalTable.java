package org.caravanserai.persistence.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with columns that refer to people or hold names or email addresses: how its rows get into the export of a person's data, and what
 * becomes of them when the person is forgotten.
 *
 * @param columns those that refer to a person or hold a name or an email address
 * @param exports select statements of one JSON text a row, by the name of the part of the export; they know the person as {@code me.id} and
 *     {@code me.email}
 * @param notExported why there is no such statement; null where there is one
 * @param erasing statements that delete the rows or take the person out of them; see {@link #erasedBy}
 * @param notErased why there is no such statement, or what erases instead; null where there is one
 * @param joining statements that bring the rows to the account of whoever takes a record over; see {@link #joined}
 */
public record PersonalTable(
        String name,
        Set<String> columns,
        Map<String, String> exports,
        @Nullable String notExported,
        List<String> erasing,
        @Nullable String notErased,
        List<String> joining) {

    /** A table of which neither the export nor the erasure is said yet. */
    public static PersonalTable of(String name, String... columns) {
        return new PersonalTable(name, Set.of(columns), Map.of(), null, List.of(), null, List.of());
    }

    /** Columns whose names look personal and are not, for example the name of a venue. */
    public static PersonalTable ofNobody(String name, String reason, String... columns) {
        return of(name, columns).notExported(reason).notErased(reason);
    }

    /** Adds a part to the export. */
    public PersonalTable exportedAs(String part, String select) {
        var more = new LinkedHashMap<>(exports);
        more.put(part, select);
        return new PersonalTable(name, columns, more, null, erasing, notErased, joining);
    }

    public PersonalTable notExported(String reason) {
        return new PersonalTable(name, columns, exports, reason, erasing, notErased, joining);
    }

    /**
     * Adds a statement.
     *
     * @param statement {@code ?1} is the account, {@code ?2} the email address, {@code ?3} the pattern of the person's address and names
     */
    public PersonalTable erasedBy(String statement) {
        var more = Stream.concat(erasing.stream(), Stream.of(statement)).toList();
        return new PersonalTable(name, columns, exports, notExported, more, null, joining);
    }

    /** Says why the rows stay, or which class erases them. */
    public PersonalTable notErased(String reason) {
        return new PersonalTable(name, columns, exports, notExported, erasing, reason, joining);
    }

    /**
     * The rows are about the person of this column, who may have no way to sign in: when the record of the person is taken over, they go to the account
     * that takes it.
     */
    public PersonalTable joined(String column) {
        return joinedBy("update %1$s set %2$s = ?2 where %2$s = ?1".formatted(name, column));
    }

    /**
     * As {@link #joined}, by a statement of its own.
     *
     * @param statement {@code ?1} is the account of the record, {@code ?2} the one that takes it over
     */
    public PersonalTable joinedBy(String statement) {
        var more = Stream.concat(joining.stream(), Stream.of(statement)).toList();
        return new PersonalTable(name, columns, exports, notExported, erasing, notErased, more);
    }

    /** Whether both the export and the erasure are said. */
    public boolean isComplete() {
        return exports.isEmpty() == (notExported != null) && erasing.isEmpty() == (notErased != null);
    }

    /** The columns with the name of the table before them. */
    public Set<String> qualifiedColumns() {
        return columns.stream().map(column -> name + "." + column).collect(Collectors.toUnmodifiableSet());
    }
}
