package org.caravanserai.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL inside the transaction of the entity manager, for read models and for statements whose answer matters
 * ({@code returning}). Changes that wait in the persistence context are not written first: call it before them, or flush.
 *
 * <p>Parameters stand for {@code ?} in their order, or for {@code ?1}, {@code ?2} … by their number, as often as each occurs.
 */
@ApplicationScoped
public class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    private static final int FETCH_SIZE = 500;
    private static final Pattern NUMBERED = Pattern.compile("\\?(\\d+)");

    @PersistenceContext
    private EntityManager entities;

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                var items = new ArrayList<T>();
                while (rows.next()) {
                    items.add(reader.read(new Row(rows)));
                }
                return items;
            }
        });
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    public long count(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.count(1), parameters).orElse(0L);
    }

    /** Hands out the rows one by one, in bounded memory. */
    public <T> void each(
            String sql, RowReader<T> reader, Consumer<? super T> consumer, @Nullable Object... parameters) {
        run(sql, parameters, statement -> {
            statement.setFetchSize(FETCH_SIZE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(reader.read(new Row(rows)));
                }
                return true;
            }
        });
    }

    /** How many rows were touched. */
    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        var numbers =
                NUMBERED.matcher(sql).results().map(number -> number.group(1)).toList();
        try (var statement = connection()
                .prepareStatement(
                        numbers.isEmpty() ? sql : NUMBERED.matcher(sql).replaceAll("?"))) {
            int count = numbers.isEmpty() ? parameters.length : numbers.size();
            for (int i = 0; i < count; i++) {
                int number = numbers.isEmpty() ? i : Integer.parseInt(numbers.get(i)) - 1;
                statement.setObject(i + 1, bindable(parameters[number]));
            }
            return work.on(statement);
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
