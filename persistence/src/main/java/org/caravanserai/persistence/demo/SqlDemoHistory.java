package org.caravanserai.persistence.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.shared.DemoHistory;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlDemoHistory implements DemoHistory {

    private static final String SCRIPT = "/db/demo/ten-years.sql";

    private final Sql sql;

    @Inject
    SqlDemoHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(LocalDate today) {
        sql.list(
                "select set_config('caravanserai.demo_today', ?, true)",
                row -> row.text("set_config"),
                today.toString());
        sql.update(script());
    }

    private static String script() {
        try (var file = SqlDemoHistory.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
