package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaAccountLinks implements AccountLinks {

    private final Entities entities;

    @Inject
    JpaAccountLinks(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(AccountLink link) {
        entities.add(link);
    }

    @Override
    public Optional<AccountLink> byHash(String hash) {
        return entities.one(AccountLink.class, "select l from AccountLink l where l.hash = ?1", hash);
    }

    @Override
    public List<AccountLink> signUps(UUID account, Instant now) {
        return entities.all(
                AccountLink.class,
                "select l from AccountLink l where l.accountId = ?1 and l.purpose = ?2 and l.expiresAt > ?3 order by l.createdAt",
                account,
                LinkPurpose.VERIFY_EMAIL,
                now);
    }

    @Override
    public void follow(AccountLink link, Instant now) {
        int followed = link.isLive(now) ? entities.update("delete from AccountLink l where l.id = ?1", link.id()) : 0;
        if (followed == 0) {
            throw new Refused("link-expired");
        }
    }

    @Override
    public void end(UUID account, LinkPurpose purpose) {
        entities.update("delete from AccountLink l where l.accountId = ?1 and l.purpose = ?2", account, purpose);
    }

    @Override
    public void endAll(UUID account) {
        entities.update("delete from AccountLink l where l.accountId = ?1", account);
    }

    @Override
    public void endMovesTo(EmailAddress address) {
        entities.update("delete from AccountLink l where l.newEmail = ?1", address);
    }

    @Override
    public int forgetExpired(Instant before) {
        return entities.update("delete from AccountLink l where l.expiresAt < ?1", before);
    }
}
