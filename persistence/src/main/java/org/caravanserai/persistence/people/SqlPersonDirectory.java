package org.caravanserai.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Two statements for a page, however long it is: the rows and their number. */
@ApplicationScoped
class SqlPersonDirectory implements PersonDirectory {

    private static final String COLUMNS = """
        select p.code, a.given_name, a.family_name, a.own_name, a.family_first, p.born_on, p.phone,
               coalesce(p.email, p.guardian_email) as email, p.guardian_name, p.entered_at, p.claimed_at
        """;

    private static final String KEPT = """
          from person_record p join account a on a.id = p.account_id
         where (p.organization_id = any (cast(string_to_array(?1, ',') as uuid[]))
                or exists (select from person_record_place k where k.record_id = p.id and k.place_id = any (cast(string_to_array(?1, ',') as uuid[]))))
        """;

    private static final String WORDS = """
           and (cast(?2 as text) is null
                or unaccent(lower(concat_ws(' ', a.given_name, a.family_name, a.given_name, a.own_name, p.code, p.phone, p.email, p.guardian_name,
                                            p.guardian_phone, p.guardian_email))) like unaccent(?2))
        """;

    /** Family and given name in either order, with accents or without: people are entered by others. */
    private static final String ALIKE = """
           and ((cast(?2 as text) is not null and ?2 in (p.email, p.guardian_email)
                 and unaccent(lower(a.given_name)) = unaccent(lower(?3)))
                or ((unaccent(lower(concat_ws(' ', a.given_name, a.family_name)))
                     in (unaccent(lower(concat_ws(' ', cast(?3 as text), cast(?4 as text)))), unaccent(lower(concat_ws(' ', cast(?4 as text), cast(?3 as text)))))
                     or (cast(?5 as text) is not null and a.own_name = ?5))
                    and (p.born_on is null or cast(?6 as date) is null or p.born_on = cast(?6 as date))))
         order by p.entered_at desc, p.id
         limit 20
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "entered",
            "p.entered_at",
            "name",
            "lower(coalesce(a.family_name, a.given_name)), lower(a.given_name)",
            "bornOn",
            "p.born_on");

    private final Sql sql;

    @Inject
    SqlPersonDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<PersonRow> of(Collection<UUID> keepers, PageRequest request) {
        return sql.page(
                request,
                COLUMNS + KEPT + WORDS + " order by "
                        + SortOrder.of(request.sort(), "-entered", ORDERS).sql() + ", p.id",
                "select count(*) " + KEPT + WORDS,
                SqlPersonDirectory::row,
                joined(keepers),
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public Optional<PersonRow> one(Collection<UUID> keepers, String code) {
        return sql.first(COLUMNS + KEPT + " and p.code = ?2", SqlPersonDirectory::row, joined(keepers), code);
    }

    @Override
    public List<PersonRow> alike(
            Collection<UUID> keepers, PersonName name, @Nullable LocalDate bornOn, @Nullable EmailAddress email) {
        return sql.list(
                COLUMNS + KEPT + ALIKE,
                SqlPersonDirectory::row,
                joined(keepers),
                email == null ? null : email.value(),
                name.given(),
                name.family(),
                name.own(),
                bornOn == null ? null : bornOn.toString());
    }

    private static String joined(Collection<UUID> keepers) {
        return keepers.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static PersonRow row(Row row) throws SQLException {
        return new PersonRow(
                row.text("code"),
                row.name(),
                row.dateOrNull("born_on"),
                row.textOrNull("phone"),
                row.textOrNull("email"),
                row.textOrNull("guardian_name"),
                row.time("entered_at"),
                row.timeOrNull("claimed_at"));
    }
}
