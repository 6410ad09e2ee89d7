package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorities;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlDegreeAuthorities implements DegreeAuthorities {

    private final Sql sql;

    @Inject
    SqlDegreeAuthorities(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DegreeAuthority> all() {
        return sql.list(
                "select country, name, website from cooperation_degree_authority order by country",
                row -> new DegreeAuthority(
                        CountryCode.of(row.text("country")), row.localized("name"), row.textOrNull("website")));
    }

    @Override
    public void put(DegreeAuthority authority) {
        sql.update(
                """
                insert into cooperation_degree_authority (country, name, website) values (?, ?, ?)
                on conflict (country) do update set name = excluded.name, website = excluded.website
                """,
                authority.country().value(),
                Json.object(Json.write(authority.name().texts())),
                authority.website());
    }
}
