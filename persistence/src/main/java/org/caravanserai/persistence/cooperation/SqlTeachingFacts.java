package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlTeachingFacts implements TeachingFacts {

    /** The highest of a person's levels in a language. */
    private static final String LANGUAGES = """
        with held as (
            select language, count(*) as classes, coalesce(sum(learners), 0) as learners, count(distinct teacher) as teachers
            from centers_class_facts_on(?2)
            where state not in ('OPEN', 'CANCELLED') and first_day <= ?2 and last_day >= ?1
              and center in (select center from centers_counted_facts_on(?2))
            group by language
        ), best as (
            select language, learner, max(cefr) as cefr
            from centers_level_facts
            where mapping = ?3 and reached_on <= ?2 and (until_date is null or until_date >= ?2)
              and center in (select center from centers_counted_facts_on(?2))
            group by language, learner
        ), known as (
            select language, count(*) filter (where cefr < 'B2') as below, count(*) filter (where cefr >= 'B2') as able
            from best group by language
        )
        select coalesce(h.language, k.language) as language, coalesce(h.classes, 0) as classes, coalesce(h.learners, 0) as learners,
               coalesce(h.teachers, 0) as teachers, coalesce(k.below, 0) as below, coalesce(k.able, 0) as able
        from held h full join known k on k.language = h.language
        order by 1
        """;

    private static final String CENTERS = """
        select c.center, c.title, c.country, c.opened_on, c.closes_on,
               case when c.agreement_starts_on <= ?3 then c.agreement_ends_on end as agreement_ends, k.*
        from centers_counted_facts_on(?3) c
        cross join lateral (
            select count(*) as offered,
                   count(*) filter (where f.confirmed) as confirmed,
                   coalesce(sum(f.maximum) filter (where f.confirmed), 0) as places,
                   coalesce(sum(f.learners) filter (where f.confirmed), 0) as learners,
                   coalesce(sum(f.completed) filter (where f.confirmed), 0) as completed,
                   coalesce(sum(f.ended) filter (where f.confirmed), 0) as ended,
                   coalesce(sum(f.learners) filter (where f.confirmed and f.language = 'zho'), 0) as chinese,
                   coalesce(sum(f.learners) filter (where f.confirmed and ?3 between f.first_day and f.last_day), 0) as present,
                   coalesce(sum(f.attended) filter (where f.confirmed), 0) as attended,
                   coalesce(sum(f.marked) filter (where f.confirmed), 0) as marked
            from (select p.*, p.state not in ('OPEN', 'CANCELLED') as confirmed, a.attended, a.marked
                  from centers_class_facts_on(?3) p
                  left join lateral (select sum(m.attended) as attended, sum(m.marked) as marked
                                     from centers_attendance_facts m
                                     where m.class = p.class and m.held_on between ?2 and ?3) a on true
                  where p.center = c.center and p.first_day <= ?3 and p.last_day >= ?2) f) k
        where c.country = any (?1::text[]) and c.opened_on <= ?3
        order by c.center
        """;

    private final Sql sql;

    @Inject
    SqlTeachingFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LanguageSupply> languages(LocalDate from, LocalDate day, String mapping) {
        return sql.list(
                LANGUAGES,
                row -> new LanguageSupply(
                        row.text("language"),
                        row.count("classes"),
                        row.count("learners"),
                        row.count("teachers"),
                        row.count("below"),
                        row.count("able")),
                from,
                day,
                mapping);
    }

    @Override
    public List<CenterTeaching> centers(Collection<String> countries, LocalDate from, LocalDate day) {
        return sql.list(
                CENTERS,
                row -> new CenterTeaching(
                        row.text("center"),
                        row.localized("title"),
                        row.text("country"),
                        row.date("opened_on"),
                        row.dateOrNull("closes_on"),
                        row.dateOrNull("agreement_ends"),
                        row.count("offered"),
                        row.count("confirmed"),
                        row.count("places"),
                        row.count("learners"),
                        row.count("completed"),
                        row.count("ended"),
                        row.count("attended"),
                        row.count("marked"),
                        row.count("chinese"),
                        row.count("present")),
                countries.toArray(String[]::new),
                from,
                day);
    }
}
