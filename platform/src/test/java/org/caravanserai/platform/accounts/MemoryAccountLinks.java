package org.caravanserai.platform.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;

/** Links in memory. */
final class MemoryAccountLinks implements AccountLinks {

    final List<AccountLink> all = new ArrayList<>();

    @Override
    public void add(AccountLink link) {
        all.add(link);
    }

    @Override
    public Optional<AccountLink> byHash(String hash) {
        return all.stream().filter(link -> link.hash().equals(hash)).findFirst();
    }

    @Override
    public void follow(AccountLink link, Instant now) {
        if (!link.isLive(now) || !all.remove(link)) {
            throw new Refused("link-expired");
        }
    }

    @Override
    public void end(UUID account, LinkPurpose purpose) {
        all.removeIf(link -> link.accountId().equals(account) && link.purpose() == purpose);
    }

    @Override
    public void endAll(UUID account) {
        all.removeIf(link -> link.accountId().equals(account));
    }

    @Override
    public void endMovesTo(EmailAddress address) {
        all.removeIf(link ->
                link.purpose() == LinkPurpose.CHANGE_EMAIL && link.newEmail().equals(address));
    }

    @Override
    public int forgetExpired(Instant before) {
        int had = all.size();
        all.removeIf(link -> !link.isLive(before));
        return had - all.size();
    }
}
