package org.caravanserai.persistence.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.messages.AudienceFilter;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.Audiences;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Sql;

/** One of the selects of all {@link AudienceStatements}, with conditions on the columns of the filters. */
@ApplicationScoped
class SqlAudiences implements Audiences {

    private Sql sql;
    private Map<AudienceKind, String> statements = Map.of();

    @Inject
    SqlAudiences(Sql sql, @Any Instance<AudienceStatements> areas) {
        this(sql, areas.stream().toList());
    }

    SqlAudiences(Sql sql, List<AudienceStatements> areas) {
        this.sql = sql;
        this.statements = new TreeMap<>(Comparator.comparing(AudienceKind::name));
        areas.forEach(area -> statements.putAll(area.statements()));
    }

    @Override
    public Collection<AudienceKind> kinds() {
        return List.copyOf(statements.keySet());
    }

    @Override
    public List<Recipient> people(AudienceKind kind, UUID place, AudienceFilter filter) {
        var select = new StringBuilder(
                        "select distinct on (p.email) p.email, p.given_name, p.family_name, p.own_name, p.family_first, p.language from (")
                .append(Objects.requireNonNull(statements.get(kind)))
                .append(") p where p.email is not null");
        var arguments = new ArrayList<Object>(List.of(place));
        filter.checked(kind).values().forEach((name, value) -> {
            arguments.add(value);
            select.append(" and p.").append(name).append(" = ?").append(arguments.size());
        });
        return sql.list(
                select.append(" order by p.email").toString(),
                row -> Recipient.of(
                        new EmailAddress(row.text("email")), row.name().in(row.text("language")), row.text("language")),
                arguments.toArray());
    }
}
