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
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;

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
    public void follow(AccountLink link, Instant now) {
        int followed = link.isLive(now)
                ? entities.createQuery("delete from AccountLink l where l.id = :id")
                        .setParameter("id", link.id())
                        .executeUpdate()
                : 0;
        if (followed == 0) {
            throw new Refused("link-expired");
        }
    }

    @Override
    public void end(UUID account, LinkPurpose purpose) {
        entities.createQuery("delete from AccountLink l where l.accountId = :account and l.purpose = :purpose")
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    @Override
    public void endAll(UUID account) {
        entities.createQuery("delete from AccountLink l where l.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public void endMovesTo(EmailAddress address) {
        entities.createQuery("delete from AccountLink l where l.newEmail = :address")
                .setParameter("address", address)
                .executeUpdate();
    }

    @Override
    public int forgetExpired(Instant before) {
        return entities.createQuery("delete from AccountLink l where l.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
