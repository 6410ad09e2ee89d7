package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.UniversityFacts;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlUniversityFacts implements UniversityFacts {

    private static final String KNOWN = """
        from organization_verified_on(?1) o
        where o.sector = 'UNIVERSITY'
          and (o.established is null or o.established <= extract(year from cast(?1 as date)))
        """;

    private final Sql sql;

    @Inject
    SqlUniversityFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Long> known(Collection<String> countries, LocalDate day) {
        var known = new HashMap<String, Long>();
        sql.list(
                        "select o.country, count(*) as number " + KNOWN
                                + " and o.country = any (?2::text[]) group by o.country",
                        row -> Map.entry(row.text("country"), row.count("number")),
                        day,
                        countries.toArray(String[]::new))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    @Override
    public Set<String> among(Collection<String> slugs, LocalDate day) {
        return Set.copyOf(sql.list(
                "select o.slug " + KNOWN + " and o.slug = any (?2::text[])",
                row -> row.text("slug"),
                day,
                slugs.toArray(String[]::new)));
    }
}
