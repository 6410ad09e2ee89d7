package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroupVersions;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCountryGroupVersions implements CountryGroupVersions {

    private final Sql sql;

    @Inject
    SqlCountryGroupVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void begin(CountryGroup group) {
        sql.update(
                "insert into country_group (code, names, position)"
                        + " select ?, ?, coalesce(max(position), 0) + 1 from country_group",
                group.code(),
                Json.object(Json.write(group.names().texts())));
        add(group);
    }

    @Override
    public void add(CountryGroup version) {
        sql.update("""
            update country_group_version set valid_to = cast(?1 as date) - 1
            where group_code = ?2 and (valid_to is null or valid_to >= ?1)
            """, version.validFrom(), version.code());
        sql.update("""
            insert into country_group_version (group_code, version, alias, valid_from, source)
            values (?, ?, ?, ?::date, ?)
            """, version.code(), version.version(), version.alias(), version.validFrom(), version.source());
        version.members()
                .forEach(member -> sql.update(
                        "insert into country_group_member (group_code, version, country, region) values (?, ?, ?, ?)",
                        version.code(),
                        version.version(),
                        member.country(),
                        member.region()));
    }
}
