package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.FoundInCenters;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.persistence.search.FoundStatements;

/** Centers, and the classes in which one can still enrol or that are held. */
@ApplicationScoped
class CenterFoundStatements implements FoundStatements {

    private static final String PUBLIC =
            CenterState.PUBLIC.stream().map(state -> "'" + state + "'").sorted().collect(Collectors.joining(", "));

    @Override
    public Map<FoundKind, String> statements() {
        return Map.of(FoundInCenters.CENTER, """
                select c.slug as source, c.slug as key, '/centers/' || c.slug as address, c.name as title, c.about,
                       array(select t.value from (values (h.display_name), (p.display_name)) o (names), jsonb_each_text(o.names) t)
                           || coalesce((select k.words from (values
                               ('CONFUCIUS_INSTITUTE', array['Confucius Institute', '孔子学院', 'Институт Конфуция', 'معهد كونفوشيوس',
                                   'Institut Confucius', 'Instituto Confucio']),
                               ('CONFUCIUS_CLASSROOM', array['Confucius Classroom', '孔子课堂', 'Класс Конфуция', 'فصل كونفوشيوس',
                                   'Classe Confucius', 'Aula Confucio']),
                               ('LUBAN_WORKSHOP', array['Luban Workshop', '鲁班工坊', 'Мастерская Лу Баня', 'ورشة لوبان',
                                   'Atelier Luban', 'Taller Luban'])) k (kind, words) where k.kind = c.kind), '{}') as names,
                       c.city, c.country, cast(null as date) as day,
                       array(select t.city from center_teaching_point t where t.center_id = c.id and t.closed_on is null) as cities,
                       array[cast(c.country as text)] as countries,
                       c.languages || array(select distinct u.language from center_course u where u.center_id = c.id and u.current) as languages
                from centers c join organization h on h.id = c.host_id left join organization p on p.id = c.partner_id
                where c.state in (%s) and c.slug {sources}
                """.formatted(PUBLIC), FoundInCenters.CLASS, """
                select k.code as source, k.code as key, '/classes/' || k.code as address,
                       (select jsonb_object_agg(t.key, t.value || coalesce(' · ' || nullif(coalesce(k.name ->> t.key, k.name ->> 'en'), ''), ''))
                        from jsonb_each_text(u.title) t) as title, u.description as about,
                       array(select t.value from jsonb_each_text(c.name) t) || array[u.scheme || ' ' || u.exit_level, k.code] as names,
                       coalesce(tp.city, c.city) as city, coalesce(tp.country, c.country) as country,
                       cast((select min(s.starts_at) from class_session s where s.class_id = k.id and s.state <> 'CANCELLED')
                            at time zone k.time_zone as date) as day,
                       array[c.city] as cities, array_remove(array[cast(c.country as text), cast(tp.country as text)], null) as countries, array[u.language] as languages
                from course_class k join centers c on c.id = k.center_id join center_course u on u.id = k.course_id
                left join center_teaching_point tp on tp.id = k.point_id
                where k.state in ('OPEN', 'CONFIRMED', 'RUNNING') and c.state in (%s) and k.code {sources}
                """.formatted(PUBLIC));
    }
}
