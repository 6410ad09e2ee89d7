package org.caravanserai.persistence.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The row being read: columns by position, from 1. */
public final class Row {

    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    public @Nullable Object get(int column) throws SQLException {
        return columns.getObject(column);
    }

    /** A column that the query guarantees. */
    public String string(int column) throws SQLException {
        return Objects.requireNonNull(columns.getString(column), "column is null");
    }

    public @Nullable String text(int column) throws SQLException {
        return columns.getString(column);
    }

    public int number(int column) throws SQLException {
        return columns.getInt(column);
    }

    public @Nullable Integer numberOrNull(int column) throws SQLException {
        var value = columns.getInt(column);
        return columns.wasNull() ? null : value;
    }

    public long count(int column) throws SQLException {
        return columns.getLong(column);
    }

    public boolean flag(int column) throws SQLException {
        return columns.getBoolean(column);
    }

    /** A column that the query guarantees. */
    public Instant time(int column) throws SQLException {
        return ColumnValues.time(Objects.requireNonNull(columns.getObject(column), "column is null"));
    }

    public @Nullable Instant timeOrNull(int column) throws SQLException {
        return ColumnValues.instant(columns.getObject(column));
    }

    public UUID id(int column) throws SQLException {
        return Objects.requireNonNull(columns.getObject(column, UUID.class), "column is null");
    }

    public @Nullable UUID idOrNull(int column) throws SQLException {
        return columns.getObject(column, UUID.class);
    }

    public LocalizedText localized(int column) throws SQLException {
        return Json.localized(columns.getString(column));
    }

    public List<String> words(int column) throws SQLException {
        return ColumnValues.words(columns.getArray(column));
    }

    public <E extends Enum<E>> E constant(Class<E> type, int column) throws SQLException {
        return Enum.valueOf(type, string(column));
    }
}
