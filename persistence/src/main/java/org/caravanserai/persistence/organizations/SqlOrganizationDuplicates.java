package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;

/**
 * Finds organizations that may be the same. The trigram index gives candidates; names in ideographs are then compared
 * without the spaces between their characters, or 北京大学 would be as near to 南京大学 as to itself.
 */
@ApplicationScoped
class SqlOrganizationDuplicates implements OrganizationDuplicates {

    /** Below this likeness (0 to 1) two names share no more than words such as university. */
    private static final double LEAST = 0.55;

    private static final double LEAST_OF_IDEOGRAPHS = 0.35;

    private static final int MOST_NAMES = 10;
    private static final String SPACELESS = "replace(folded, ' ', '')";
    private static final Pattern IDEOGRAPH = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private final Sql sql;

    @Inject
    SqlOrganizationDuplicates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DuplicateCandidate> resembling(Collection<String> names, @Nullable RorId ror, int limit) {
        var arguments = new SqlArguments();
        var found = new ArrayList<String>();
        names.stream()
                .filter(name -> FoldedName.of(name).value().strip().length() > 1)
                .limit(MOST_NAMES)
                .forEach(name -> found.add(alike(arguments, name)));
        if (ror != null) {
            found.add("select id as organization_id, ror_id as value, 1.0 as likeness from organization where ror_id = "
                    + arguments.add(ror.value()));
        }
        return found.isEmpty() ? List.of() : list(arguments, found, null, limit);
    }

    @Override
    public List<DuplicateCandidate> named(String name, CountryCode country) {
        return sql.list(
                "select " + OrganizationRows.COLUMNS + ", m.value, 1.0 as likeness from organization o join"
                        + " (select distinct on (organization_id) organization_id, value from organization_name"
                        + " where folded = ?1 order by organization_id, value) m on m.organization_id = o.id"
                        + " where o.state <> 'MERGED' and o.country = ?2"
                        + " order by o.state = 'VERIFIED' desc, o.sort_name, o.id",
                SqlOrganizationDuplicates::candidate,
                FoldedName.of(name).value(),
                country.value());
    }

    @Override
    public List<DuplicateCandidate> resemblingIn(CountryCode country, String name, int limit) {
        var folded = FoldedName.of(name).value();
        if (folded.strip().length() <= 1) {
            return List.of();
        }
        var arguments = new SqlArguments();
        return list(arguments, List.of(alike(arguments, name)), country, limit);
    }

    /** The index compares with the threshold, which is set for the transaction: the usual one finds every name with the word university. */
    private List<DuplicateCandidate> list(
            SqlArguments arguments, List<String> found, @Nullable CountryCode country, int limit) {
        sql.first(
                "select set_config('pg_trgm.similarity_threshold', ?, true) as threshold",
                row -> row.text("threshold"),
                String.valueOf(
                        found.stream().anyMatch(each -> each.contains(SPACELESS)) ? LEAST_OF_IDEOGRAPHS : LEAST));
        return sql.list(
                "select " + OrganizationRows.COLUMNS + ", m.value, m.likeness from organization o join"
                        + " (select distinct on (organization_id) organization_id, value, likeness from ("
                        + String.join(" union all ", found)
                        + ") f order by organization_id, likeness desc) m on m.organization_id = o.id"
                        + " where o.state <> 'MERGED'"
                        + (country == null ? "" : " and o.country = " + arguments.add(country.value()))
                        + " order by m.likeness desc, o.sort_name, o.id limit " + arguments.add(limit),
                SqlOrganizationDuplicates::candidate,
                arguments.all());
    }

    private static DuplicateCandidate candidate(Row row) throws SQLException {
        return new DuplicateCandidate(OrganizationRows.read(row), row.text("value"), row.real("likeness"));
    }

    private static String alike(SqlArguments arguments, String name) {
        var folded = FoldedName.of(name).value();
        var placeholder = arguments.add(folded);
        var ideographs = IDEOGRAPH.matcher(folded).find();
        var likeness = ideographs
                ? "similarity(" + arguments.add(folded.replace(" ", "")) + ", " + SPACELESS + ")"
                : "similarity(" + placeholder + ", folded)";
        return "select organization_id, value, likeness from (select organization_id, value, " + likeness
                + " as likeness from organization_name where folded % " + placeholder + ") alike where likeness >= "
                + (ideographs ? LEAST_OF_IDEOGRAPHS : LEAST);
    }
}
