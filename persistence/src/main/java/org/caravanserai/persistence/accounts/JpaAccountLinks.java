package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.LinkPurpose;

@ApplicationScoped
class JpaAccountLinks implements AccountLinks {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(AccountLink link) {
        entities.persist(link);
    }

    @Override
    public Optional<AccountLink> byHash(String hash) {
        return entities.createQuery("select l from AccountLink l where l.hash = :hash", AccountLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void endAll(UUID account, LinkPurpose purpose, Instant now) {
        entities.createQuery("update AccountLink l set l.usedAt = :now where l.accountId = :account"
                        + " and l.purpose = :purpose and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }
}
