package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlIndicators implements Indicators {

    private static final String ALL = """
        select i.code, i.version, i.family, i.names, i.descriptions, i.unit, i.numerator, i.denominator, i.grain,
               i.minimum, i.parameters::text as parameters, i.facts, i.owner
        from indicator_definition i
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
        return sql.list(
                ALL,
                row -> new Indicator(
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
                        row.localized("owner")));
    }

    private static Map<String, BigDecimal> parameters(String json) {
        var parameters = new HashMap<String, BigDecimal>();
        Json.read(json).forEach((name, value) -> parameters.put(name, ((JsonNumber) value).bigDecimalValue()));
        return parameters;
    }
}
