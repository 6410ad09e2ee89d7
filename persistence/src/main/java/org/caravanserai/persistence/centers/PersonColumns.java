package org.caravanserai.persistence.centers;

import java.sql.SQLException;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.Row;
import org.jspecify.annotations.Nullable;

/** The name of a person as four columns of a query. */
final class PersonColumns {

    private PersonColumns() {}

    /**
     * @param table with the columns of a name
     * @param prefix of the columns in the answer
     */
    static String of(String table, String prefix) {
        return "%1$s.given_name as %2$s_given, %1$s.family_name as %2$s_family, %1$s.own_name as %2$s_own, %1$s.family_first as %2$s_first"
                .formatted(table, prefix);
    }

    /** Null if there is no person. */
    static @Nullable PersonName orNull(Row row, String prefix) throws SQLException {
        return row.textOrNull(prefix + "_given") == null ? null : read(row, prefix);
    }

    static PersonName read(Row row, String prefix) throws SQLException {
        return new PersonName(
                row.text(prefix + "_given"),
                row.textOrNull(prefix + "_family"),
                row.textOrNull(prefix + "_own"),
                row.flag(prefix + "_first"));
    }
}
