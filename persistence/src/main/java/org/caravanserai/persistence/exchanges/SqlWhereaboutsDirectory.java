package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsDirectory;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlWhereaboutsDirectory implements WhereaboutsDirectory {

    private static final String VIEW = """
        select n.code, m.code as mobility, n.given_name, n.family_name, case when n.email like 'record-%@invalid' then '' else n.email end as email, t.country as country, m.state, m.arrived_on,
               m.departed_on, c.own_address, c.own_phone, c.contact_name, c.contact_relation, c.contact_phone, c.contact_email,
               exchange_condition_agreed(n.agreement_id, n.condition) ->> 'kind' as kind,
        """ + Parties.columns("f", "from") + ", " + Parties.columns("t", "to") + "\n";

    /** The emergency contact is hidden once the stay is over. */
    private static final String FROM = """
        from mobility m
        join nomination n on n.id = m.nomination_id
        join organization f on f.id = n.from_organization
        join organization t on t.id = n.to_organization
        left join stay_contact c on c.mobility_id = m.id and m.state in ('ARRIVED', 'INTERRUPTED')
        """;

    private static final String MATCHING = """
        where (?2::text is distinct from 'IN' and n.from_organization = any (?1)
               or ?2::text is distinct from 'OUT' and n.to_organization = any (?1))
          and (?3::text is null or f.slug = ?3 or t.slug = ?3)
          and m.arrived_on <= ?4 and (m.departed_on is null or m.departed_on >= ?4)
          and (?5::text is null or lower(concat_ws(' ', n.given_name, n.family_name, n.email, n.code)) like ?5)
        """;

    private static final Map<String, String> ORDERS =
            Map.of("name", "lower(coalesce(n.family_name, n.given_name))", "to", "t.slug", "arrivedOn", "m.arrived_on");

    private final Sql sql;

    @Inject
    SqlWhereaboutsDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Whereabouts> of(Set<UUID> organizations, WhereaboutsFilter filter, PageRequest request) {
        var order = SortOrder.of(request.sort(), "name", ORDERS);
        return sql.page(
                request,
                VIEW + FROM + MATCHING + " order by " + order.sql() + ", m.id",
                "select count(*) " + FROM + MATCHING,
                SqlWhereaboutsDirectory::row,
                Parties.ids(organizations),
                filter.direction(),
                filter.institution(),
                filter.day(),
                LikePattern.wordsOrNull(request.query()));
    }

    private static Whereabouts row(Row row) throws SQLException {
        return new Whereabouts(
                row.text("code"),
                row.text("mobility"),
                PersonName.of(row.text("given_name"), row.textOrNull("family_name")),
                row.text("email"),
                row.constant(MobilityKind.class, "kind"),
                Parties.read(row, "from"),
                Parties.read(row, "to"),
                row.textOrNull("country"),
                row.constant(MobilityState.class, "state"),
                Objects.requireNonNull(row.dateOrNull("arrived_on")),
                row.dateOrNull("departed_on"),
                contact(row));
    }

    private static StayContact.@Nullable Details contact(Row row) throws SQLException {
        var name = row.textOrNull("contact_name");
        var email = row.textOrNull("contact_email");
        return name == null
                ? null
                : new StayContact.Details(
                        row.textOrNull("own_address"),
                        row.textOrNull("own_phone"),
                        name,
                        row.textOrNull("contact_relation"),
                        row.textOrNull("contact_phone"),
                        email == null ? null : EmailAddress.of(email));
    }
}
