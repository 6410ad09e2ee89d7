package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.EmailAddress;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Account account) {
        entities.persist(account);
    }

    @Override
    public Optional<Account> byId(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    @Override
    public Optional<Account> locked(UUID id) {
        var account = Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
        account.ifPresent(entities::refresh);
        return account;
    }

    @Override
    public void removeUnconfirmed(UUID id) {
        entities.createNativeQuery(
                        "delete from account where id = ?1 and email_verified_at is null and disabled_at is null")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public List<Account> unconfirmed(Instant madeBefore, int limit) {
        return entities.createQuery(
                        "select a from Account a where a.emailVerifiedAt is null and a.disabledAt is null and"
                                + " a.createdAt < :before and not exists (select l from AccountLink l where l.accountId ="
                                + " a.id) order by a.createdAt",
                        Account.class)
                .setParameter("before", madeBefore)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean none() {
        return entities.createNativeQuery("select 1 from account limit 1")
                .getResultList()
                .isEmpty();
    }

    /** The same lock as that of the trigger {@code account_last_administrator}. */
    @Override
    public long otherAdministrators(UUID account) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('administrators', 0)) as text)")
                .getResultList();
        return entities.createQuery(
                        "select count(a) from Account a where a.id <> :id and a.disabledAt is null"
                                + " and a.emailVerifiedAt is not null and :admin member of a.platformRoles",
                        Long.class)
                .setParameter("id", account)
                .setParameter("admin", org.caravanserai.domain.access.PlatformRole.ADMIN)
                .getSingleResult();
    }
}
