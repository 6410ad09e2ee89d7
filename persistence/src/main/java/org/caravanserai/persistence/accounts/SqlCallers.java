package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCallers implements Callers {

    private static final String ACCOUNT = """
        select a.id, a.email, a.preferred_language, a.given_name, a.family_name, a.own_name, a.family_first, a.time_zone,
               array(select r.role from account_platform_role r where r.account_id = a.id) as platform_roles,
               (select jsonb_agg(jsonb_build_object('organization', m.organization_id, 'role', m.role, 'place', m.place_id))
                  from membership m where m.account_id = a.id and (m.ends_on is null or m.ends_on >= ?)) as memberships
          from account a
        """;
    private static final String ACTIVE = " and a.disabled_at is null and a.email_verified_at is not null";
    private static final String BY_ACCOUNT = ACCOUNT + " where a.id = ?" + ACTIVE;
    private static final String BY_SESSION = BY_ACCOUNT + " and a.sessions_valid_from = ?";
    private static final String BY_TOKEN = ACCOUNT + " join api_token t on t.account_id = a.id"
            + " where t.token_hash = ? and t.revoked_at is null and t.expires_at > ?" + ACTIVE;

    private final Sql sql;
    private final Clock clock;

    @Inject
    SqlCallers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> byAccount(UUID account) {
        return sql.first(BY_ACCOUNT, SqlCallers::caller, today(), account);
    }

    @Override
    public Optional<Caller> bySession(UUID account, Instant validFrom) {
        return sql.first(BY_SESSION, SqlCallers::caller, today(), account, validFrom);
    }

    @Override
    public Optional<Caller> byToken(String tokenHash, Instant now) {
        return sql.first(BY_TOKEN, SqlCallers::caller, Membership.day(now), tokenHash, now);
    }

    private LocalDate today() {
        return Membership.day(clock.instant());
    }

    private static Caller caller(Row row) throws SQLException {
        var name = row.name();
        var platformRoles = EnumSet.noneOf(PlatformRole.class);
        platformRoles.addAll(row.constants(PlatformRole.class, "platform_roles"));
        var memberships = Json.objects(row.textOrNull("memberships"));
        return new Caller(
                row.id("id"),
                name.full(),
                row.text("email"),
                row.text("preferred_language"),
                platformRoles,
                roles(memberships, "organization"),
                roles(memberships, "place"),
                ZoneId.of(row.text("time_zone")));
    }

    /** By place those that count there only, by organization all others. */
    private static Map<UUID, Set<OrganizationRole>> roles(List<JsonObject> memberships, String by) {
        var roles = new HashMap<UUID, Set<OrganizationRole>>();
        for (var membership : memberships) {
            if (membership.isNull("place") == by.equals("organization")) {
                roles.computeIfAbsent(
                                UUID.fromString(membership.getString(by)),
                                key -> EnumSet.noneOf(OrganizationRole.class))
                        .add(OrganizationRole.valueOf(membership.getString("role")));
            }
        }
        return roles;
    }
}
