package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlMeasuredFacts implements MeasuredFacts {

    /** Days from the end of a term to the day on which a later one was agreed on, where that was after the end. */
    private static final String LAPSES = AreaRatios.ENDED + """
        select '' as key, t.record, t.reference, t.title, t.followed_on - t.ends_on as value
        from term t where t.followed_on > t.ends_on order by t.ends_on, t.reference
        """;

    /** Days that each stage took of the agreements that came into force in the period. */
    private static final String STAGES = """
        select s.key, 'AGREEMENT' as record, t.agreement as reference, t.title, s.value
        from exchanges_agreement_term_facts_on(?2) t
        cross join lateral (values
            ('NEGOTIATION', t.proposed_on - t.first_proposed_on),
            ('FIRST_APPROVAL', t.first_approved_on - t.proposed_on),
            ('LAST_APPROVAL', t.agreed_on - t.first_approved_on)) s (key, value)
        where t.countries && ?1::text[] and t.countries @> array[?3::text] and cardinality(t.countries) > 1
          and t.agreed_on between ?4 and ?2 and t.first_approved_on is not null
          and not exists (select from exchanges_agreement_term_facts_on(?2) f where f.agreement_id = t.agreement_id and f.revision < t.revision)
        order by s.key, t.agreement
        """;

    /**
     * Hours of the classes of learners who reached B2 for the first time in the period and began below A1: those of all classes that they have
     * certificates of until then.
     */
    private static final String HOURS = """
        with taken as (
            select distinct on (l.learner, l.language, l.class) l.learner, l.language, l.class, l.center, l.cefr, l.entry_cefr, l.hours, l.reached_on
            from centers_level_facts l where l.mapping = ?5 and l.reached_on <= ?2 and l.center in (select center from centers_counted_facts_on(?2))
            order by l.learner, l.language, l.class, l.reached_on
        ), reached as (
            select distinct on (learner, language) learner, language, center, reached_on
            from taken where cefr >= 'B2' order by learner, language, reached_on
        )
        select r.language as key, 'CENTER' as record, r.center as reference, c.title, sum(t.hours) as value
        from reached r
        join taken t on t.learner = r.learner and t.language = r.language and t.reached_on <= r.reached_on
        join centers_counted_facts_on(?2) c on c.center = r.center
        where r.reached_on >= ?4
        group by r.language, r.learner, r.center, c.title
        having (array_agg(t.entry_cefr order by t.reached_on, t.hours))[1] is null
        order by r.language, r.center, value
        """;

    private static final Map<String, String> STATEMENTS = Map.of(
            "LAPSE", LAPSES,
            "CYCLE", STAGES,
            "H2B2", HOURS,
            "SLIP", MilestoneRatios.DELAYS);

    private final Sql sql;

    @Inject
    SqlMeasuredFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<MeasuredDuration> measured(
            String code, Collection<String> countries, LocalDate from, LocalDate day, String mapping) {
        var statement = STATEMENTS.get(code);
        if (statement == null) {
            throw new IllegalArgumentException(code);
        }
        return sql.list(
                statement,
                row -> new MeasuredDuration(
                        row.text("key"),
                        row.text("record"),
                        row.text("reference"),
                        row.localized("title"),
                        row.decimal("value")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME,
                from,
                mapping);
    }
}
