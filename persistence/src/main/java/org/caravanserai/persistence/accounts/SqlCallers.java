package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.ColumnValues;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlCallers implements Callers {

    private static final String ACCOUNT = """
        select a.id, a.email, a.preferred_language, a.given_name, a.family_name, a.own_name, a.family_first,
               (select string_agg(r.role, ' ') from account_platform_role r where r.account_id = a.id),
               (select string_agg(m.organization_id || ':' || m.role, ' ') from membership m where m.account_id = a.id),
               a.time_zone
          from account a
        """;
    private static final String ACTIVE = " and a.disabled_at is null and a.email_verified_at is not null";
    private static final String BY_ACCOUNT = ACCOUNT + " where a.id = ?1" + ACTIVE;
    private static final String BY_SESSION = BY_ACCOUNT + " and a.sessions_valid_from = ?2";
    private static final String BY_TOKEN = ACCOUNT + " join api_token t on t.account_id = a.id"
            + " where t.token_hash = ?1 and t.revoked_at is null and t.expires_at > ?2" + ACTIVE;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Caller> byAccount(UUID account) {
        return one(entities.createNativeQuery(BY_ACCOUNT).setParameter(1, account));
    }

    @Override
    public Optional<Caller> bySession(UUID account, Instant validFrom) {
        return one(entities.createNativeQuery(BY_SESSION)
                .setParameter(1, account)
                .setParameter(2, validFrom.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public Optional<Caller> byToken(String tokenHash, Instant now) {
        return one(entities.createNativeQuery(BY_TOKEN)
                .setParameter(1, tokenHash)
                .setParameter(2, now.atOffset(ZoneOffset.UTC)));
    }

    private static Optional<Caller> one(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> caller((Object[]) row)).findFirst();
    }

    private static Caller caller(Object[] row) {
        var name = new PersonName(
                String.valueOf(row[3]), ColumnValues.text(row[4]), ColumnValues.text(row[5]), (Boolean) row[6]);
        return new Caller(
                ColumnValues.id(row[0]),
                name.full(),
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                platformRoles(ColumnValues.text(row[7])),
                organizations(ColumnValues.text(row[8])),
                ZoneId.of(String.valueOf(row[9])));
    }

    private static Set<PlatformRole> platformRoles(@Nullable String words) {
        var roles = EnumSet.noneOf(PlatformRole.class);
        if (words != null) {
            for (var word : words.split(" ", -1)) {
                roles.add(PlatformRole.valueOf(word));
            }
        }
        return roles;
    }

    private static Map<UUID, Set<OrganizationRole>> organizations(@Nullable String pairs) {
        var roles = new HashMap<UUID, Set<OrganizationRole>>();
        if (pairs != null) {
            for (var pair : pairs.split(" ", -1)) {
                var colon = pair.indexOf(':');
                roles.computeIfAbsent(
                                UUID.fromString(pair.substring(0, colon)),
                                organization -> EnumSet.noneOf(OrganizationRole.class))
                        .add(OrganizationRole.valueOf(pair.substring(colon + 1)));
            }
        }
        return roles;
    }
}
