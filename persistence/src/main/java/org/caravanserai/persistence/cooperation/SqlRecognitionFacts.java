package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.recognition.RecognitionProvision;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRecognitionFacts implements RecognitionFacts {

    /** The home country takes part on the day too. */
    private static final String WITH_HOME = """
        exists (select from cooperation_registry_facts h where h.entry_id = e.id and h.country = ?3
                and h.since <= ?2 and (h.until_date is null or h.until_date >= ?2))
        """;

    private static final String IN_FORCE = """
        select distinct f.subkind, f.country, f.kind, e.slug, e.title, f.since, f.until_date
        from cooperation_registry_facts f join cooperation_entry e on e.id = f.entry_id
        where f.kind = 'INSTRUMENT' and f.subkind = 'RECOGNITION' and f.state in ('IN_FORCE', 'DENOUNCED', 'REPLACED')
          and f.country = any (?1::text[]) and f.country <> ?3 and f.since <= ?2 and (f.until_date is null or f.until_date >= ?2)
          and
        """ + WITH_HOME + """
        order by f.country, f.since, e.slug
        """;

    private static final String PROVISIONS = """
        select f.country, e.slug, e.title, f.since, f.until_date, a.number, a.level, a.effect, a.direction
        from (select distinct entry_id, country, since, until_date from cooperation_registry_facts
              where kind = 'INSTRUMENT' and subkind = 'RECOGNITION' and state in ('IN_FORCE', 'DENOUNCED', 'REPLACED')
                and country = any (?1::text[]) and country <> ?3 and since <= ?2 and (until_date is null or until_date >= ?2)) f
        join cooperation_entry e on e.id = f.entry_id
        left join cooperation_article a on a.instrument_id = f.entry_id and a.level is not null
        where
        """ + WITH_HOME + """
        order by f.country, f.since, e.slug, a.position
        """;

    private final Sql sql;

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

    @Override
    public List<RecognitionProvision> provisions(Collection<String> countries, LocalDate day) {
        return sql.list(
                PROVISIONS,
                row -> new RecognitionProvision(
                        row.text("country"),
                        row.text("slug"),
                        row.localized("title"),
                        row.date("since"),
                        row.dateOrNull("until_date"),
                        row.textOrNull("number"),
                        row.textOrNull("level") == null ? null : row.constant(DegreeLevel.class, "level"),
                        row.textOrNull("effect") == null ? null : row.constant(RecognitionEffect.class, "effect"),
                        row.textOrNull("level") == null ? null : row.constant(RecognitionDirection.class, "direction")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME);
    }
}
