package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.cooperation.FoundInCooperation;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.persistence.search.FoundStatements;

/** Countries, the public records of the registry, indicators, and series of figures of which something was published. */
@ApplicationScoped
class CooperationFoundStatements implements FoundStatements {

    private static final String RECORD = """
        select r.slug as source, r.slug as key, '/cooperation/%s/' || r.slug as address, r.title, r.summary as about,
               array(select n.value from cooperation_name n where n.entry_id = r.id) as names, cast(null as text) as city,
               case when cardinality(r.countries) = 1 then r.countries[1] end as country, r.begins_on as day,
               cast('{}' as text[]) as cities, r.countries, cast('{}' as text[]) as languages
        from cooperation_entry r where r.kind = '%s' and r.slug {sources}
        """;

    @Override
    public Map<FoundKind, String> statements() {
        var statements = new HashMap<FoundKind, String>();
        statements.put(FoundInCooperation.COUNTRY, """
            select d.country as source, d.country as key, '/countries/' || d.country as address, d.names as title, cast('{}' as jsonb) as about,
                   array[cast(d.iso3 as text)] as names, cast(null as text) as city, cast(null as text) as country, cast(null as date) as day,
                   cast('{}' as text[]) as cities, array[cast(d.country as text)] as countries, cast('{}' as text[]) as languages
            from (select distinct on (x.country) * from country_designation x where x.valid_to = 'infinity' order by x.country, x.valid_from desc) d
            where d.country {sources}
            """);
        statements.put(FoundInCooperation.INDICATOR, """
            select i.code as source, i.code as key, '/cooperation/indicators/' || i.code as address, i.names as title, i.descriptions as about,
                   array[i.code] as names, cast(null as text) as city, cast(null as text) as country, cast(null as date) as day,
                   cast('{}' as text[]) as cities, cast('{}' as text[]) as countries, cast('{}' as text[]) as languages
            from indicator_definition i
            where i.version = (select max(latest.version) from indicator_definition latest where latest.code = i.code) and i.code {sources}
            """);
        statements.put(FoundInCooperation.SERIES, """
            select s.code as source, s.code as key,
                   case when exists (select from published_figure f where f.series = s.code and f.country is not null)
                        then '/cooperation/explore/' else '/cooperation/data#' end || s.code as address,
                   s.names as title,
                   jsonb_build_object('en', (select string_agg(distinct concat_ws(' ', f.source, o.publisher), ' ')
                        from published_figure f left join figure_source o on o.name = f.source where f.series = s.code)) as about,
                   array[s.code] as names, cast(null as text) as city, cast(null as text) as country, cast(null as date) as day,
                   cast('{}' as text[]) as cities, cast('{}' as text[]) as countries, cast('{}' as text[]) as languages
            from statistic_series s
            where exists (select from published_figure f where f.series = s.code) and s.code {sources}
            """);
        for (var kind : List.of(
                FoundInCooperation.INSTRUMENT,
                FoundInCooperation.MECHANISM,
                FoundInCooperation.ALLIANCE,
                FoundInCooperation.PROGRAMME,
                FoundInCooperation.PROJECT)) {
            statements.put(kind, RECORD.formatted(kind.name().toLowerCase(Locale.ROOT) + "s", kind.name()));
        }
        return statements;
    }
}
