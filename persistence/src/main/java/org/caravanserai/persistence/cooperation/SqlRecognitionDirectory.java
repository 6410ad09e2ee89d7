package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.recognition.RecognitionAnswer;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirectory;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRecognitionDirectory implements RecognitionDirectory {

    /** A country takes part by itself, by a registered organization or by being named as one where the instrument takes effect. */
    private static final String TAKES_PART = """
        exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = %s
                and f.since <= ?4 and (f.until_date is null or f.until_date >= ?4))
        """;

    private static final String PROVISIONS =
            """
                select e.slug, e.title, a.number, a.text, a.effect, a.direction, a.purposes, a.institutions_decide,
                       e.begins_on, e.source
                from cooperation_article a
                join cooperation_instrument i on i.id = a.instrument_id
                join cooperation_entry e on e.id = i.id
                where a.level = ?1 and (a.direction = 'BOTH' or a.direction = 'TO_CHINA' and ?3 = ?5 or a.direction = 'FROM_CHINA' and ?2 = ?5)
                  and (?6::text is null or ?6 = any (a.purposes)) and i.instrument_kind in ('RECOGNITION', 'RECOGNITION_CONVENTION')
                  and i.state in ('IN_FORCE', 'DENOUNCED', 'REPLACED')
                  and e.begins_on <= ?4 and (e.ends_on is null or e.ends_on >= ?4)
                  and
                """ + TAKES_PART.formatted("?2") + " and " + TAKES_PART.formatted("?3") + """
                order by i.instrument_kind = 'RECOGNITION_CONVENTION', e.begins_on desc, e.slug
                """;

    private final Sql sql;

    @Inject
    SqlRecognitionDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<RecognitionAnswer.Provision> provisions(RecognitionQuestion question) {
        return sql.list(
                PROVISIONS,
                row -> new RecognitionAnswer.Provision(
                        row.text("slug"),
                        row.localized("title"),
                        row.text("number"),
                        row.localized("text"),
                        row.constant(RecognitionEffect.class, "effect"),
                        row.dateOrNull("begins_on"),
                        row.textOrNull("source"),
                        EntryParts.scope(row)),
                question.level(),
                question.country().value(),
                question.usedIn().value(),
                question.on(),
                Scope.HOME,
                question.purpose());
    }

    @Override
    public Optional<RecognitionAnswer.Authority> authority(CountryCode country) {
        return sql.first(
                "select name, website from cooperation_degree_authority where country = ?",
                row -> new RecognitionAnswer.Authority(row.localized("name"), row.textOrNull("website")),
                country.value());
    }
}
