package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.language.HalfYear;
import org.caravanserai.domain.cooperation.language.LevelChange;
import org.caravanserai.domain.cooperation.language.LevelCount;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.LevelProgress;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlLevelFacts implements LevelFacts {

    private static final String LEVELS = """
        select x.language, x.cefr, count(*) as people
        from (select language, learner, max(cefr) as cefr from centers_level_facts
              where mapping = ?2 and reached_on <= ?1 and (until_date is null or until_date >= ?1)
                and center in (select center from centers_counted_facts_on(?1))
              group by language, learner) x
        group by x.language, x.cefr order by 1, 2
        """;

    /** The day on which a learner first reached a level or a higher one. */
    private static final String PROGRESS = """
        with first as (
            select language, learner, cefr, min(reached_on) as reached_on from centers_level_facts where mapping = ?3
              and center in (select center from centers_counted_facts_on(?2))
            group by language, learner, cefr
        )
        select f.language, f.cefr, count(*) as reached,
               count(*) filter (where exists (
                   select from first h where h.language = f.language and h.learner = f.learner and h.cefr > f.cefr
                     and h.reached_on > f.reached_on and h.reached_on <= cast(f.reached_on + interval '12 months' as date))) as higher
        from first f
        where f.reached_on between ?1 and ?2 and f.cefr < 'C2'
          and not exists (select from first b where b.language = f.language and b.learner = f.learner and b.cefr > f.cefr
                            and b.reached_on <= f.reached_on)
        group by f.language, f.cefr order by 1, 2
        """;

    private static final String HALVES = """
        select language, make_date(extract(year from first_day)::int, case when extract(month from first_day) < 7 then 1 else 7 end, 1) as begins,
               sum(learners) as learners
        from centers_class_facts_on(?2)
        where state not in ('OPEN', 'CANCELLED') and first_day between ?1 and ?2
          and center in (select center from centers_counted_facts_on(?2))
        group by 1, 2 having sum(learners) > 0 order by 1, 2
        """;

    /** Whether a learner had a valid level of B2 or higher on the day before the period, and has one on its last day. */
    private static final String CHANGES = """
        select x.language, count(*) filter (where x.now and not x.before) as gained, count(*) filter (where x.before and not x.now) as lost
        from (select language, learner,
                     bool_or(reached_on < ?1 and (until_date is null or until_date >= ?1::date - 1)) as before,
                     bool_or(until_date is null or until_date >= ?2) as now
              from centers_level_facts
              where mapping = ?3 and cefr >= 'B2' and reached_on <= ?2
                and center in (select center from centers_counted_facts_on(?2))
              group by language, learner) x
        where x.before <> x.now
        group by x.language order by x.language
        """;

    private final Sql sql;

    @Inject
    SqlLevelFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LevelCount> levels(LocalDate day, String mapping) {
        return sql.list(
                LEVELS,
                row -> new LevelCount(row.text("language"), row.text("cefr"), row.count("people")),
                day,
                mapping);
    }

    @Override
    public List<LevelProgress> progress(LocalDate from, LocalDate to, String mapping) {
        return sql.list(
                PROGRESS,
                row -> new LevelProgress(
                        row.text("language"), row.text("cefr"), row.count("reached"), row.count("higher")),
                from,
                to,
                mapping);
    }

    @Override
    public List<HalfYear> halfYears(LocalDate from, LocalDate to) {
        return sql.list(
                HALVES, row -> new HalfYear(row.text("language"), row.date("begins"), row.count("learners")), from, to);
    }

    @Override
    public List<LevelChange> changes(LocalDate from, LocalDate day, String mapping) {
        return sql.list(
                CHANGES,
                row -> new LevelChange(row.text("language"), row.count("gained"), row.count("lost")),
                from,
                day,
                mapping);
    }
}
