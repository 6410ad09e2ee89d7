package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlWorkFacts implements WorkFacts {

    private static final Map<String, String> STATEMENTS = Stream.of(
                    RegistryRatios.STATEMENTS,
                    AreaRatios.STATEMENTS,
                    CenterRatios.STATEMENTS,
                    MilestoneRatios.STATEMENTS)
            .flatMap(each -> each.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Sql sql;

    @Inject
    SqlWorkFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> codes() {
        return STATEMENTS.keySet();
    }

    @Override
    public List<WorkRatio> ratios(
            String code, Collection<String> countries, LocalDate from, LocalDate day, String mapping) {
        var statement = STATEMENTS.get(code);
        if (statement == null) {
            throw new IllegalArgumentException(code);
        }
        return sql.list(
                statement,
                row -> new WorkRatio(
                        row.text("record"),
                        row.text("reference"),
                        row.localized("title"),
                        row.decimal("part"),
                        row.decimal("whole"),
                        row.count("n")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME,
                from,
                mapping);
    }
}
