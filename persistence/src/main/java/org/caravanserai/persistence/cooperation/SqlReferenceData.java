package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.LanguageStatus;
import org.caravanserai.domain.cooperation.reference.OfficialLanguage;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlReferenceData implements ReferenceData {

    private static final String COUNTRIES = """
        select distinct on (country) country, iso3, numeric, names from country_designation
        where ? between valid_from and valid_to order by country, valid_from desc
        """;

    private static final String GROUPS = """
        select v.group_code, g.names, v.version, v.alias, v.valid_from, v.valid_to, v.source,
               array(select m.country || coalesce(':' || m.region, '') from country_group_member m
                     where m.group_code = v.group_code and m.version = v.version
                     order by m.region nulls last, m.country) as members
        from country_group_version v join country_group g on g.code = v.group_code
        order by g.position, v.version
        """;

    private static final String OFFICIAL = """
        select country, language, status, nullif(valid_from, '-infinity') as valid_from,
               nullif(valid_to, 'infinity') as valid_to, source
        from official_language where ? between valid_from and valid_to order by country, language
        """;

    private static final String RULES = """
        select r.code, r.names, r.statuses,
               array(select f.language || ':' || f.counted from language_rule_fold f where f.rule = r.code) as folds,
               array(select p.country || ':' || p.language from language_rule_pair p
                     where p.rule = r.code and p.counts) as added,
               array(select p.country || ':' || p.language from language_rule_pair p
                     where p.rule = r.code and not p.counts) as removed
        from language_rule r order by r.position
        """;

    private final Sql sql;

    @Inject
    SqlReferenceData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Country> countries(LocalDate day) {
        return sql.list(
                COUNTRIES,
                row -> new Country(
                        row.text("country"), row.text("iso3"), row.textOrNull("numeric"), row.localized("names"), null),
                day);
    }

    @Override
    public List<CountryGroup> groups() {
        return sql.list(
                GROUPS,
                row -> new CountryGroup(
                        row.text("group_code"),
                        row.localized("names"),
                        row.number("version"),
                        row.textOrNull("alias"),
                        row.date("valid_from"),
                        row.dateOrNull("valid_to"),
                        row.text("source"),
                        row.words("members").stream()
                                .map(SqlReferenceData::member)
                                .toList()));
    }

    private static CountryGroup.Member member(String text) {
        var parts = text.split(":", 2);
        return new CountryGroup.Member(parts[0], parts.length == 1 ? null : Region.valueOf(parts[1]));
    }

    @Override
    public Map<String, Language> languages() {
        return sql
                .list(
                        "select code, names, class from language order by code",
                        row -> new Language(
                                row.text("code"),
                                row.localized("names"),
                                row.text("class").equals("LESS_TAUGHT")))
                .stream()
                .collect(
                        Collectors.toMap(Language::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public List<OfficialLanguage> officialLanguages(LocalDate day) {
        return sql.list(
                OFFICIAL,
                row -> new OfficialLanguage(
                        row.text("country"),
                        row.text("language"),
                        row.constant(LanguageStatus.class, "status"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        row.text("source")),
                day);
    }

    @Override
    public List<CountingRule> rules() {
        return sql.list(
                RULES,
                row -> new CountingRule(
                        row.text("code"),
                        row.localized("names"),
                        EnumSet.copyOf(row.constants(LanguageStatus.class, "statuses")),
                        row.words("folds").stream()
                                .map(text -> text.split(":", 2))
                                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])),
                        pairs(row, "added"),
                        pairs(row, "removed")));
    }

    private static List<CountingRule.Pair> pairs(Row row, String column) throws SQLException {
        return row.words(column).stream()
                .map(text -> text.split(":", 2))
                .map(parts -> new CountingRule.Pair(parts[0], parts[1]))
                .toList();
    }

    @Override
    public List<DevelopmentList> developmentLists(int year) {
        return sql.list(
                """
                select distinct on (l.scheme) l.scheme, l.year, l.source,
                       array(select d.country || ':' || d.class from country_development d
                             where d.scheme = l.scheme and d.year = l.year) as classes
                from development_list l
                order by l.scheme desc, l.year <= ? desc, abs(l.year - ?)
                """,
                row -> new DevelopmentList(
                        row.text("scheme"),
                        row.number("year"),
                        row.text("source"),
                        row.words("classes").stream()
                                .map(text -> text.split(":", 2))
                                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]))),
                year,
                year);
    }

    @Override
    public List<Development> development(String country) {
        return sql.list(
                "select scheme, year, class, source from country_development where country = ? order by year, scheme",
                row -> new Development(row.text("scheme"), row.number("year"), row.text("class"), row.text("source")),
                country);
    }
}
