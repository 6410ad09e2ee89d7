package org.caravanserai.persistence.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.domain.shared.Starting;
import org.flywaydb.core.Flyway;

/**
 * Runs Flyway when the application starts. Nodes that start together wait for each other on Flyway's advisory lock.
 * Whoever needs the schema at start observes {@link SchemaReady}.
 */
@ApplicationScoped
class SchemaMigration {

    private Event<SchemaReady> ready;

    @SuppressWarnings("NullAway.Init")
    protected SchemaMigration() {}

    @Inject
    SchemaMigration(Event<SchemaReady> ready) {
        this.ready = ready;
    }

    /** The name is a constant of this class: nothing from outside reaches the look-up. */
    @SuppressWarnings("BanJNDI")
    void onStart(@Observes Starting starting) throws NamingException {
        DataSource source = InitialContext.doLookup("java:app/jdbc/caravanserai");
        Flyway.configure(getClass().getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        ready.fire(new SchemaReady());
    }
}
