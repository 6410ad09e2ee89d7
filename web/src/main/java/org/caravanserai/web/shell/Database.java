package org.caravanserai.web.shell;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source; its address and account come from the configuration. As many connections as a hot row and a few cores can
 * use, and always all of them: making one costs both sides more than most requests.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/caravanserai",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=caravanserai.db.url}",
        user = "${MPCONFIG=caravanserai.db.user}",
        password = "${MPCONFIG=caravanserai.db.password}",
        initialPoolSize = 4,
        minPoolSize = 12,
        maxPoolSize = 12,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=${MPCONFIG=caravanserai.db.wait:15000}"
        })
class Database {}
