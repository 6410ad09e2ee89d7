package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.registration.OptionCount;
import org.caravanserai.domain.events.registration.OptionPlaces;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** The triggers of registrations and events keep the rows that are read here. */
@ApplicationScoped
class SqlOptionPlaces implements OptionPlaces {

    private static final String COUNTS =
            "select question, choice, places, taken from registration_option where event_id = ? order by question,"
                    + " choice";

    private final Sql sql;

    @Inject
    SqlOptionPlaces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OptionCount> of(UUID event) {
        return sql.list(COUNTS, SqlOptionPlaces::count, event);
    }

    @Override
    public List<OptionCount> lock(UUID event) {
        return sql.list(COUNTS + " for update", SqlOptionPlaces::count, event);
    }

    @Override
    public List<OptionCount> chosen(UUID event) {
        return sql.list("""
            select question, choice, 0 as places, cast(count(*) as int) as taken
            from registration r, chosen_options(r.state, r.answers)
            where r.event_id = ? group by question, choice order by question, choice
            """, SqlOptionPlaces::count, event);
    }

    private static OptionCount count(Row row) throws SQLException {
        return new OptionCount(row.text("question"), row.text("choice"), row.number("places"), row.number("taken"));
    }
}
