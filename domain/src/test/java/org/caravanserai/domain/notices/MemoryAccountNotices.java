package org.caravanserai.domain.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.MemoryOutbox;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPages;

/** Notices in memory: copies of what was put into an outbox in memory. */
public final class MemoryAccountNotices implements AccountNotices {

    private record Row(UUID id, UUID account, Instant at, String template, MailArguments arguments, String key) {}

    private final MemoryOutbox outbox;
    private final MemoryAccounts accounts;
    private final Clock clock;
    private final List<Row> rows = new ArrayList<>();
    private final Map<UUID, Instant> read = new HashMap<>();
    private final Set<String> copied = new HashSet<>();

    public MemoryAccountNotices(MemoryOutbox outbox, MemoryAccounts accounts, Clock clock) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.clock = clock;
    }

    private List<Row> of(UUID account) {
        for (var message : outbox.put()) {
            if (message.template().isNotice() && copied.add(message.dedupKey())) {
                accounts.byEmail(message.recipient().address())
                        .filter(found -> found.state() == AccountState.ACTIVE)
                        .ifPresent(found -> rows.add(new Row(
                                Ids.next(),
                                found.id(),
                                clock.instant(),
                                message.template().name(),
                                withoutSecrets(message),
                                message.dedupKey())));
            }
        }
        return rows.stream()
                .filter(row -> row.account().equals(account))
                .sorted(Comparator.comparing(Row::at)
                        .thenComparing(rows::indexOf)
                        .reversed())
                .toList();
    }

    /** The account's copies of the emails put under these keys, the first first. */
    public List<Notice> ofKeys(UUID account, Set<String> keys) {
        var found = new ArrayList<>(of(account).stream()
                .filter(row -> keys.contains(row.key()))
                .map(this::notice)
                .toList());
        java.util.Collections.reverse(found);
        return found;
    }

    private static MailArguments withoutSecrets(MailMessage message) {
        var kept = new TreeMap<>(message.arguments().values());
        for (var name : message.template().secretArguments()) {
            if (!name.equals(MailTemplate.LINK_ARGUMENT)
                    || kept.getOrDefault(name, "").contains("?")) {
                kept.put(name, "");
            }
        }
        return new MailArguments(kept);
    }

    private Notice notice(Row row) {
        return new Notice(row.id(), row.at(), row.template(), row.arguments(), read.containsKey(row.id()));
    }

    @Override
    public Page<Notice> of(UUID account, boolean unreadOnly, Set<String> templates, PageRequest request) {
        return MemoryPages.page(
                of(account, unreadOnly).filter(notice -> templates.isEmpty() || templates.contains(notice.template())),
                request,
                "-at",
                Map.of("at", Comparator.comparing(Notice::at)));
    }

    private Stream<Notice> of(UUID account, boolean unreadOnly) {
        return of(account).stream().map(this::notice).filter(notice -> !unreadOnly || !notice.read());
    }

    @Override
    public Map<String, Long> counts(UUID account, boolean unreadOnly) {
        return of(account, unreadOnly).collect(Collectors.groupingBy(Notice::template, Collectors.counting()));
    }

    @Override
    public Optional<Notice> find(UUID account, UUID id) {
        return of(account).stream()
                .filter(row -> row.id().equals(id))
                .map(this::notice)
                .findFirst();
    }

    @Override
    public long unread(UUID account) {
        return of(account).stream().filter(row -> !read.containsKey(row.id())).count();
    }

    @Override
    public void markRead(UUID account, Collection<UUID> ids, Instant now) {
        of(account).stream().map(Row::id).filter(ids::contains).forEach(id -> read.putIfAbsent(id, now));
    }

    @Override
    public void markAllRead(UUID account, Instant now) {
        of(account).stream().filter(row -> !row.at().isAfter(now)).forEach(row -> read.putIfAbsent(row.id(), now));
    }

    @Override
    public void forget(Instant before) {
        rows.removeIf(row -> row.at().isBefore(before));
    }
}
