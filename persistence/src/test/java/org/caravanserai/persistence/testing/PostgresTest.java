package org.caravanserai.persistence.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.caravanserai.domain.testing.TestClock;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Base of the tests that need the database. Each test has an entity manager of its own; {@link #inTransaction} does what
 * a use case does around the repositories. Rows stay until the session ends: a test makes what it needs, under names of
 * its own.
 */
public abstract class PostgresTest {

    /** The time at which repositories write that ask a clock. */
    protected static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-26T08:00:00Z"));

    protected EntityManager entities;

    @BeforeEach
    void openEntityManager() {
        entities = Postgres.factory().createEntityManager();
    }

    @AfterEach
    void closeEntityManager() {
        entities.close();
    }

    /** For what must be seen or done beside the test's own transaction, also from several threads. */
    protected static DataSource dataSource() {
        return Postgres.source();
    }

    /** Another entity manager, for a second person or a second thread; the test closes it. */
    protected static EntityManager anotherEntityManager() {
        return Postgres.factory().createEntityManager();
    }

    /** Fills what the container fills, the fields of the entity manager and of the data source, and {@link Sql} on the same manager. */
    protected <T> T wired(T repository) {
        return wired(repository, entities);
    }

    protected static <T> T wired(T repository, EntityManager entities) {
        for (Class<?> type = repository.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getType() == EntityManager.class) {
                    set(repository, field, entities);
                } else if (field.getType() == Sql.class) {
                    set(repository, field, wired(new Sql(), entities));
                } else if (field.getType() == DataSource.class) {
                    set(repository, field, dataSource());
                }
            }
        }
        return repository;
    }

    /**
     * A repository made by its constructor, as the container makes it: this class, or what implements this port of the domain in the package
     * of the same name here or in that of its area.
     */
    protected <T> T repository(Class<T> type) {
        return repository(type, entities);
    }

    protected static <T> T repository(Class<T> type, EntityManager entities) {
        return type.cast(constructed(type.isInterface() ? implementing(type) : type, entities));
    }

    private static Class<?> implementing(Class<?> port) {
        var folder = port.getPackageName().replace(".domain.", ".persistence.");
        var area = folder.substring(0, folder.lastIndexOf('.'));
        return Stream.of(folder, area)
                .flatMap(place -> Stream.of("Jpa", "Sql").map(kind -> place + "." + kind + port.getSimpleName()))
                .flatMap(name -> known(name).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing implements " + port));
    }

    private static Optional<Class<?>> known(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    private static Object constructed(Class<?> type, EntityManager entities) {
        try {
            var constructor = Stream.of(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElse(type.getDeclaredConstructors()[0]);
            constructor.setAccessible(true);
            var arguments = Stream.of(constructor.getGenericParameterTypes())
                    .map(each -> argument(each, entities))
                    .toArray();
            return wired(constructor.newInstance(arguments), entities);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What all areas contribute, as the container finds it, is made anew; what waits for messages in the past tense is left out. */
    private static Object argument(Type asked, EntityManager entities) {
        if (asked instanceof ParameterizedType all && all.getRawType() == Instance.class) {
            return contributed((Class<?>) all.getActualTypeArguments()[0]);
        }
        var type = asked instanceof ParameterizedType kind ? (Class<?>) kind.getRawType() : (Class<?>) asked;
        if (type == Clock.class) {
            return CLOCK;
        } else if (type == Event.class) {
            return Proxy.newProxyInstance(
                    Event.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, arguments) -> null);
        }
        return repository(type, entities);
    }

    private static Object contributed(Class<?> kind) {
        return Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (beans, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return Contributions.of(kind).stream();
                    }
                    if (method.getName().equals("iterator")) {
                        return Contributions.of(kind).iterator();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Runs the work, commits it, and forgets what was loaded, so that the next step reads from the database. */
    public <T> T inTransaction(Callable<T> work) {
        return inTransaction(entities, work);
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    protected static <T> T inTransaction(EntityManager entities, Callable<T> work) {
        var transaction = entities.getTransaction();
        transaction.begin();
        try {
            var result = work.call();
            transaction.commit();
            return result;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            entities.clear();
        }
    }

    private static void set(Object target, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(target, value);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
