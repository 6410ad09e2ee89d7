package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.persistence.shared.Sql;

/** Tells the database by a setting that ends with the transaction, so that no connection of the pool keeps it. */
@ApplicationScoped
class SqlCenterScope implements CenterScope {

    private final Sql sql;

    @Inject
    SqlCenterScope(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void enter(UUID center) {
        sql.first("""
            select set_config('caravanserai.centers',
                concat_ws(',', nullif(current_setting('caravanserai.centers', true), ''), ?::text), true) as entered
            """, row -> row.text("entered"), center.toString());
    }
}
