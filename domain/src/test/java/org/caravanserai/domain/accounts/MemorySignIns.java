package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Attempts to sign in, in memory. */
public final class MemorySignIns implements SignIns {

    private record Noted(UUID account, SignInLine line) {}

    private final Accounts accounts;
    private final List<Noted> noted = new ArrayList<>();

    public MemorySignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public synchronized void note(EmailAddress email, SignInLine attempt) {
        accounts.byEmail(email).ifPresent(account -> noted.add(new Noted(account.id(), attempt)));
    }

    @Override
    public synchronized Page<SignInLine> of(UUID account, PageRequest request) {
        var order = Comparator.comparing(SignInLine::at);
        var all = noted.stream()
                .filter(each -> each.account().equals(account))
                .map(Noted::line)
                .sorted("at".equals(request.sort()) ? order : order.reversed())
                .toList();
        return new Page<>(
                all.stream()
                        .skip((long) request.page() * request.size())
                        .limit(request.size())
                        .toList(),
                request.page(),
                request.size(),
                all.size());
    }

    @Override
    public synchronized int forget(Instant before) {
        int had = noted.size();
        noted.removeIf(each -> each.line().at().isBefore(before));
        return had - noted.size();
    }
}
