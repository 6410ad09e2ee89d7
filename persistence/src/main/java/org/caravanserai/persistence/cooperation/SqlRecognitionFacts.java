package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.RecognitionFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRecognitionFacts implements RecognitionFacts {

    private static final String IN_FORCE = """
        select distinct f.subkind, f.country, f.kind, e.slug, e.title, f.since, f.until_date
        from cooperation_registry_facts f join cooperation_entry e on e.id = f.entry_id
        where f.kind = 'INSTRUMENT' and f.subkind = 'RECOGNITION' and f.state in ('IN_FORCE', 'DENOUNCED', 'REPLACED')
          and f.country = any (?1::text[]) and f.country <> ?3 and f.since <= ?2 and (f.until_date is null or f.until_date >= ?2)
        order by f.country, f.since, e.slug
        """;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlRecognitionFacts() {}

    @Inject
    SqlRecognitionFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CooperationFact> inForce(Collection<String> countries, LocalDate day) {
        return sql.list(
                IN_FORCE,
                row -> new CooperationFact(
                        row.text("subkind"),
                        row.text("country"),
                        row.text("kind"),
                        row.text("slug"),
                        row.localized("title"),
                        row.dateOrNull("since"),
                        row.dateOrNull("until_date")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME);
    }
}
