package org.caravanserai.persistence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import org.caravanserai.domain.settings.StoredSettings;
import org.caravanserai.persistence.shared.Sql;

/** A row for each value; triggers count the version, whoever changes a row. Nodes look at it outside of any other transaction. */
@ApplicationScoped
class SqlStoredSettings implements StoredSettings {

    private final Sql sql;

    @Inject
    SqlStoredSettings(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public Snapshot read() {
        var values = new HashMap<String, String>();
        var versions = sql.list(
                "select v.version, s.property, s.value from instance_settings_version v left join instance_setting s on true",
                row -> {
                    var property = row.textOrNull("property");
                    if (property != null) {
                        values.put(property, row.text("value"));
                    }
                    return row.count("version");
                });
        return new Snapshot(versions.get(0), values);
    }

    @Override
    @Transactional
    public long version() {
        return sql.count("select version from instance_settings_version");
    }

    @Override
    public void put(String property, String value) {
        sql.update("""
            insert into instance_setting (property, value) values (?1, ?2)
            on conflict (property) do update set value = excluded.value
            """, property, value);
    }

    @Override
    public void remove(String property) {
        sql.update("delete from instance_setting where property = ?", property);
    }

    @Override
    public void lock() {
        sql.count("select version from instance_settings_version for update");
    }
}
