package org.caravanserai.persistence.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.domain.shared.Starting;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Runs Flyway when the application starts. Nodes that start together wait for each other on Flyway's advisory lock.
 * Whoever needs the schema at start observes {@link SchemaReady}.
 */
@ApplicationScoped
class SchemaMigration {

    private final Event<SchemaReady> ready;

    @Inject
    SchemaMigration(Event<SchemaReady> ready) {
        this.ready = ready;
    }

    /** The name is a constant of this class: nothing from outside reaches the look-up. */
    @SuppressWarnings("BanJNDI")
    void onStart(@Observes Starting starting) throws NamingException {
        requireUtc(ZoneId.systemDefault());
        DataSource source = InitialContext.doLookup("java:app/jdbc/caravanserai");
        boolean empty = migrations(source).load().info().current() == null;
        // Nothing is locked for others in an empty database: one transaction for all is much faster there.
        migrations(source).group(empty).load().migrate();
        ready.fire(new SchemaReady());
    }

    private FluentConfiguration migrations(DataSource source) {
        return Flyway.configure(getClass().getClassLoader()).dataSource(source).locations("classpath:db/migration");
    }

    /**
     * The driver hands the zone of the JVM to the database, where figures take the dates of moments from it.
     *
     * @throws IllegalStateException when it is not UTC
     */
    static void requireUtc(ZoneId zone) {
        if (!zone.getRules().equals(ZoneOffset.UTC.getRules())) {
            throw new IllegalStateException(
                    "The JVM runs in the time zone " + zone + ": start the server with -Duser.timezone=UTC");
        }
    }
}
