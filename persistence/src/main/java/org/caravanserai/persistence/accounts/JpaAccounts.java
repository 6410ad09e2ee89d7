package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaAccounts implements Accounts {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaAccounts(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(Account account) {
        entities.add(account);
    }

    @Override
    public Optional<Account> byId(UUID id) {
        return entities.find(Account.class, id);
    }

    @Override
    public Map<UUID, Account> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.all(Account.class, "select a from Account a where a.id in ?1", ids).stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    @Override
    public Optional<Account> locked(UUID id) {
        return entities.lock(Account.class, id);
    }

    @Override
    public void removeUnconfirmed(UUID id) {
        entities.flush();
        sql.update(
                "delete from account where id = ? and email_verified_at is null and disabled_at is null"
                        + " and kept_since is null",
                id);
    }

    @Override
    public List<Account> unconfirmed(Instant madeBefore, int limit) {
        return entities.first(
                limit,
                Account.class,
                "select a from Account a where a.emailVerifiedAt is null and a.disabledAt is null and a.keptSince is null and"
                        + " a.createdAt < ?1 and not exists (select l from AccountLink l where l.accountId ="
                        + " a.id) order by a.createdAt",
                madeBefore);
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return entities.one(Account.class, "select a from Account a where a.email = ?1", email);
    }

    @Override
    public boolean none() {
        return sql.first("select 1 as there from account limit 1", row -> row.number("there"))
                .isEmpty();
    }

    /** The same lock as that of the trigger {@code account_last_administrator}. */
    @Override
    public long otherAdministrators(UUID account) {
        entities.flush();
        sql.first(
                "select cast(pg_advisory_xact_lock(hashtextextended('administrators', 0)) as text) as locked",
                row -> row.text("locked"));
        return entities.one(
                        Long.class,
                        "select count(a) from Account a where a.id <> ?1 and a.disabledAt is null"
                                + " and a.emailVerifiedAt is not null and ?2 member of a.platformRoles",
                        account,
                        org.caravanserai.domain.access.PlatformRole.ADMIN)
                .orElseThrow();
    }
}
