package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.mechanism.ScholarshipDirectory;
import org.caravanserai.domain.cooperation.mechanism.ScholarshipRow;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlScholarships implements ScholarshipDirectory {

    private final Sql sql;

    @Inject
    SqlScholarships(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ScholarshipRow> withLevel(LocalDate day) {
        return sql.list(
                """
                select e.slug, e.title, m.scholarship_places, m.scholarship_language, m.scholarship_scheme,
                       m.scholarship_scheme_version, m.scholarship_level
                from cooperation_mechanism m join cooperation_entry e on e.id = m.id
                where m.scholarship_level is not null and (e.ends_on is null or e.ends_on >= ?)
                order by e.begins_on desc nulls last, e.slug limit 100
                """,
                row -> new ScholarshipRow(
                        row.text("slug"),
                        row.localized("title"),
                        EntryParts.needed(row),
                        row.numberOrNull("scholarship_places")),
                day);
    }
}
