package org.caravanserai.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL of the tests, with all migrations and an entity manager factory like the product's. */
final class Postgres {

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable EntityManagerFactory factory;

    private Postgres() {}

    static synchronized DataSource source() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .group(true)
                    .load()
                    .migrate();
        }
        return server.getPostgresDatabase();
    }

    static synchronized EntityManagerFactory factory() {
        if (factory == null) {
            var unit = new TestUnit(source());
            factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, unit.overrides());
        }
        return factory;
    }

    static synchronized void stop() {
        try {
            if (factory != null) {
                factory.close();
            }
            if (server != null) {
                server.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
