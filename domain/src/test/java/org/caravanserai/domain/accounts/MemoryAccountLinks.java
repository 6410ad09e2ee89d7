package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.testing.MemoryTable;

/** Links in memory. */
public final class MemoryAccountLinks implements AccountLinks {

    public final MemoryTable<AccountLink> table = new MemoryTable<AccountLink>().unique(AccountLink::hash);

    @Override
    public void add(AccountLink link) {
        table.add(link);
    }

    @Override
    public Optional<AccountLink> byHash(String hash) {
        return table.first(link -> link.hash().equals(hash));
    }

    @Override
    public List<AccountLink> signUps(UUID account, Instant now) {
        return table.all().stream()
                .filter(link -> link.accountId().equals(account) && link.purpose() == LinkPurpose.VERIFY_EMAIL)
                .filter(link -> link.isLive(now))
                .toList();
    }

    @Override
    public void follow(AccountLink link, Instant now) {
        if (!link.isLive(now) || table.deleteIf(link::equals) == 0) {
            throw new Refused("link-expired");
        }
    }

    @Override
    public void end(UUID account, LinkPurpose purpose) {
        table.deleteIf(link -> link.accountId().equals(account) && link.purpose() == purpose);
    }

    @Override
    public void endAll(UUID account) {
        table.deleteIf(link -> link.accountId().equals(account));
    }

    @Override
    public void endMovesTo(EmailAddress address) {
        table.deleteIf(link ->
                link.purpose() == LinkPurpose.CHANGE_EMAIL && link.newEmail().equals(address));
    }

    @Override
    public int forgetExpired(Instant before) {
        return table.deleteIf(link -> !link.isLive(before.minusNanos(1)));
    }

    boolean hasAny(UUID account) {
        return table.first(link -> link.accountId().equals(account)).isPresent();
    }
}
