package org.caravanserai.persistence.shared;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The row being read: columns by the names that the query gives them, without the table. Two columns of the same name need an alias. The driver
 * looks up a name in a map that it keeps with the statement.
 *
 * <p>The plain getters refuse null; where the query may give it, there is one that ends in {@code OrNull}.
 */
public final class Row {

    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    public String text(String column) throws SQLException {
        return there(columns.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    public int number(String column) throws SQLException {
        return there(numberOrNull(column), column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        var value = columns.getInt(column);
        return columns.wasNull() ? null : value;
    }

    public long count(String column) throws SQLException {
        return there(countOrNull(column), column);
    }

    public @Nullable Long countOrNull(String column) throws SQLException {
        var value = columns.getLong(column);
        return columns.wasNull() ? null : value;
    }

    public BigDecimal decimal(String column) throws SQLException {
        return there(decimalOrNull(column), column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return columns.getBigDecimal(column);
    }

    public double real(String column) throws SQLException {
        return there((Number) columns.getObject(column), column).doubleValue();
    }

    public boolean flag(String column) throws SQLException {
        return there(flagOrNull(column), column);
    }

    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        var value = columns.getBoolean(column);
        return columns.wasNull() ? null : value;
    }

    public Instant time(String column) throws SQLException {
        return there(timeOrNull(column), column);
    }

    public @Nullable Instant timeOrNull(String column) throws SQLException {
        var value = columns.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(String column) throws SQLException {
        return there(dateOrNull(column), column);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    public UUID id(String column) throws SQLException {
        return there(idOrNull(column), column);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return columns.getObject(column, UUID.class);
    }

    public byte[] bytes(String column) throws SQLException {
        return there(columns.getBytes(column), column);
    }

    /** A text in several languages; null is the empty one. */
    public LocalizedText localized(String column) throws SQLException {
        return Json.localized(columns.getString(column));
    }

    /** A {@code text[]}; null is the empty list. */
    /** The name of a person, in the columns {@code given_name}, {@code family_name}, {@code own_name} and {@code family_first}. */
    public PersonName name() throws SQLException {
        return name("");
    }

    /** The same in columns that begin with this prefix. */
    public PersonName name(String prefix) throws SQLException {
        return new PersonName(
                text(prefix + "given_name"),
                textOrNull(prefix + "family_name"),
                textOrNull(prefix + "own_name"),
                flag(prefix + "family_first"));
    }

    public List<String> words(String column) throws SQLException {
        return TextArray.words(columns.getArray(column));
    }

    public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String column) throws SQLException {
        var name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A {@code text[]} of names of constants; null is the empty list. */
    public <E extends Enum<E>> List<E> constants(Class<E> type, String column) throws SQLException {
        return words(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    private static <T> T there(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("the column " + column + " is null");
        }
        return value;
    }
}
