package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlIndicators implements Indicators {

    private static final String DEFINITIONS = """
        select i.code, i.version, i.family, i.names, i.descriptions, i.unit, i.numerator, i.denominator, i.grain,
               i.minimum, i.parameters::text as parameters, i.facts, i.owner
        from indicator_definition i
        """;

    private static final String ALL = DEFINITIONS + """
        where i.version = (select max(latest.version) from indicator_definition latest where latest.code = i.code)
        order by i.position, i.code
        """;

    private final Sql sql;

    @Inject
    SqlIndicators(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Indicator> all() {
        return sql.list(ALL, SqlIndicators::definition);
    }

    @Override
    public List<Indicator> versions(String code) {
        return sql.list(DEFINITIONS + " where i.code = ? order by i.version desc", SqlIndicators::definition, code);
    }

    @Override
    public Set<String> withoutRows(Indicator definition) {
        // Facts are named after the table or view that has them, some after a function of the day, which always has an
        // answer.
        var relations = sql.list(
                "select name from unnest(?::text[]) name where to_regclass(name) is not null and name ~ '^[a-z_]+$'",
                row -> row.text("name"),
                (Object) definition.facts().toArray(String[]::new));
        return relations.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.list(
                        relations.stream()
                                .map(name ->
                                        "select '" + name + "' as facts where not exists (select from " + name + ")")
                                .collect(Collectors.joining(" union all ")),
                        row -> row.text("facts")));
    }

    private static Indicator definition(Row row) throws SQLException {
        return new Indicator(
                row.text("code"),
                row.number("version"),
                row.constant(Indicator.Family.class, "family"),
                row.localized("names"),
                row.localized("descriptions"),
                row.constant(Indicator.Unit.class, "unit"),
                row.localized("numerator"),
                row.localized("denominator"),
                row.constant(Indicator.Grain.class, "grain"),
                row.number("minimum"),
                parameters(row.text("parameters")),
                row.words("facts"),
                row.localized("owner"));
    }

    private static Map<String, BigDecimal> parameters(String json) {
        var parameters = new HashMap<String, BigDecimal>();
        Json.read(json).forEach((name, value) -> parameters.put(name, ((JsonNumber) value).bigDecimalValue()));
        return parameters;
    }
}
