package org.caravanserai.persistence.shared;

import org.jspecify.annotations.Nullable;

/**
 * A column that refers to an organization, and what happens to it when that organization is merged into another.
 *
 * @param statement moves the references: {@code ?1} is the merged organization, {@code ?2} the one that stays; null where none does
 * @param reason why no statement moves them; null where one does
 */
public record OrganizationReference(
        String table,
        String column,
        @Nullable String statement,
        @Nullable String reason) {

    public OrganizationReference {
        if ((statement == null) == (reason == null)) {
            throw new IllegalArgumentException(table + "." + column + " needs either a statement or a reason");
        }
    }

    /** The rows refer to the organization that stays from then on. */
    public static OrganizationReference moved(String table, String column) {
        return new OrganizationReference(
                table, column, "update %1$s set %2$s = ?2 where %2$s = ?1".formatted(table, column), null);
    }

    /** Like {@link #moved}, for a table with a {@code version} column. */
    public static OrganizationReference movedWithVersion(String table, String column) {
        return new OrganizationReference(
                table,
                column,
                "update %1$s set %2$s = ?2, version = version + 1 where %2$s = ?1".formatted(table, column),
                null);
    }

    /** No statement moves the rows, deliberately. */
    public static OrganizationReference kept(String table, String column, String reason) {
        return new OrganizationReference(table, column, null, reason);
    }
}
