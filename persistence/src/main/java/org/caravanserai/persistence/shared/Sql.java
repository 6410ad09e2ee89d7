package org.caravanserai.persistence.shared;

import jakarta.annotation.Resource;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for read models and for statements whose answer matters ({@code returning}): inside the transaction of the entity manager, or by
 * itself where there is none. Changes that wait in the persistence context are not written first: call it before them, or flush.
 *
 * <p>Arguments stand for {@code ?} in their order, or for {@code ?1}, {@code ?2} … by their number, as often as each occurs.
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

    @Resource(lookup = "java:app/jdbc/caravanserai")
    @SuppressWarnings("NullAway.Init")
    private DataSource source;

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return run(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                var items = new ArrayList<T>();
                while (rows.next()) {
                    items.add(reader.read(row));
                }
                return items;
            }
        });
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** The number in the only column of the first row; 0 where there is none. */
    public long count(String sql, @Nullable Object... arguments) {
        return run(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }

    /**
     * One page of a list by two statements, however long it is.
     *
     * @param select what is read of all rows, in their order
     * @param count how many rows there are; both have the same arguments
     */
    public <T> Page<T> page(
            PageRequest request, String select, String count, RowReader<T> reader, @Nullable Object... arguments) {
        var total = count(count, arguments);
        var limited = Arrays.copyOf(arguments, arguments.length + 2);
        limited[arguments.length] = request.size();
        limited[arguments.length + 1] = request.offset();
        var limit = NUMBERED.matcher(select).find()
                ? " limit ?" + (arguments.length + 1) + " offset ?" + (arguments.length + 2)
                : " limit ? offset ?";
        return new Page<>(list(select + limit, reader, limited), request.page(), request.size(), total);
    }

    /** Hands out the rows one by one, in bounded memory. */
    public <T> void each(String sql, RowReader<T> reader, Consumer<? super T> consumer, @Nullable Object... arguments) {
        run(sql, arguments, statement -> {
            statement.setFetchSize(FETCH_SIZE);
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    consumer.accept(reader.read(row));
                }
                return true;
            }
        });
    }

    /** Number of affected rows. */
    public int update(String sql, @Nullable Object... arguments) {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] arguments, Work<T> work) {
        try {
            var shared = entities.unwrap(Connection.class);
            if (shared != null) {
                return run(shared, sql, arguments, work);
            }
            try (var own = source.getConnection()) {
                return run(own, sql, arguments, work);
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static <T> T run(Connection connection, String sql, @Nullable Object[] arguments, Work<T> work)
            throws SQLException {
        var numbered = NUMBERED.matcher(sql);
        var numbers = numbered.results().map(number -> number.group(1)).toList();
        var places = numbers.isEmpty() ? arguments.length : numbers.size();
        try (var statement = connection.prepareStatement(numbers.isEmpty() ? sql : numbered.replaceAll("?"))) {
            for (int i = 0; i < places; i++) {
                int number = numbers.isEmpty() ? i : Integer.parseInt(numbers.get(i)) - 1;
                statement.setObject(i + 1, bindable(arguments[number]));
            }
            return work.on(statement);
        }
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
