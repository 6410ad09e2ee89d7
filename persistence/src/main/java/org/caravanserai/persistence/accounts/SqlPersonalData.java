package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.accounts.PersonalData;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Sql;

/**
 * Writes the account, and then the parts that the areas contribute, in the order of their names and row by row. Hashes of secrets, links that
 * let their bearer act, and the names of other people stay behind.
 */
@ApplicationScoped
class SqlPersonalData implements PersonalData {

    private static final String ME = "with me as (select cast(?1 as uuid) as id, cast(?2 as text) as email) ";

    private static final String ACCOUNT =
            "select cast(to_jsonb(a) - 'password_hash' as text) as json from me join account a on a.id = me.id";

    private static final String HISTORY = """
        select cast(jsonb_build_object('subject', h.subject, 'action', h.action, 'from', h.from_state, 'to', h.to_state,
                    'reason', h.reason, 'at', h.happened_at, 'byMyself', h.account_id is not distinct from me.id) as text) as json
          from me cross join (%s) mine (subject, subject_id)
          join history_entry h on h.subject = mine.subject and h.subject_id = mine.subject_id
         order by h.happened_at, h.id
        """;

    private Sql sql;
    private Iterable<PersonalTables> areas;

    @Inject
    SqlPersonalData(Sql sql, @Any Instance<PersonalTables> areas) {
        this(sql, (Iterable<PersonalTables>) areas);
    }

    SqlPersonalData(Sql sql, Iterable<PersonalTables> areas) {
        this.sql = sql;
        this.areas = areas;
    }

    @Override
    public void write(UUID account, EmailAddress address, Writer out) {
        append(out, "{\n\"account\": ");
        each(ACCOUNT, account, address, json -> append(out, json));
        parts().forEach((name, select) -> {
            append(out, ",\n\"" + name + "\": [");
            var separator = new String[] {"\n"};
            each(select, account, address, json -> {
                append(out, separator[0] + json);
                separator[0] = ",\n";
            });
            append(out, "]");
        });
        append(out, "\n}\n");
    }

    private SortedMap<String, String> parts() {
        var parts = new TreeMap<String, String>();
        var subjects = new ArrayList<String>();
        for (var area : areas) {
            area.tables().forEach(table -> parts.putAll(table.exports()));
            subjects.addAll(area.historySubjects());
        }
        parts.put("history", HISTORY.formatted(String.join(" union ", subjects)));
        return parts;
    }

    private void each(String select, UUID account, EmailAddress address, Consumer<String> reader) {
        sql.each(ME + select, row -> row.text("json"), reader, account, address.value());
    }

    private static void append(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
