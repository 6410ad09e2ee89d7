package org.caravanserai.domain.notices;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MemoryOutbox;

/** Choices in memory, which an outbox in memory asks. */
public final class MemoryEmailChoices implements EmailChoices {

    private record Waits(UUID account, String topic) {}

    private final MemoryAccounts accounts;
    private final MemoryAccountNotices notices;
    private final BouncedAddresses bounced;
    private final Map<UUID, Map<String, EmailWish>> chosen = new HashMap<>();
    private final Map<String, Waits> waiting = new LinkedHashMap<>();

    public MemoryEmailChoices(
            MemoryOutbox outbox, MemoryAccounts accounts, MemoryAccountNotices notices, BouncedAddresses bounced) {
        this.accounts = accounts;
        this.notices = notices;
        this.bounced = bounced;
        outbox.refuse(this::isUnwanted);
    }

    private boolean isUnwanted(MailMessage message) {
        var account = accounts.byEmail(message.recipient().address()).filter(MemoryEmailChoices::isActive);
        if (account.isEmpty() || !message.template().isOptional()) {
            return false;
        }
        var id = account.get().id();
        var topic = message.template().topic().name();
        var wish = of(id).getOrDefault(topic, EmailWish.AT_ONCE);
        if (wish == EmailWish.DAILY) {
            waiting.put(message.dedupKey(), new Waits(id, topic));
        }
        return wish != EmailWish.AT_ONCE || isBounced(account.get());
    }

    private boolean isBounced(Account account) {
        return bounced.find(account.email()).isPresent();
    }

    private static boolean isActive(Account account) {
        return account.state() == AccountState.ACTIVE;
    }

    @Override
    public Map<String, EmailWish> of(UUID account) {
        return Map.copyOf(chosen.getOrDefault(account, Map.of()));
    }

    @Override
    public void choose(UUID account, EmailTopic topic, EmailWish wish) {
        chosen.computeIfAbsent(account, id -> new TreeMap<>()).put(topic.name(), wish);
        if (wish == EmailWish.NEVER) {
            waiting.values().removeIf(waits -> waits.equals(new Waits(account, topic.name())));
        }
    }

    @Override
    public List<WaitingSummary> waiting() {
        return waiting.values().stream()
                .map(Waits::account)
                .distinct()
                .map(accounts::byId)
                .flatMap(Optional::stream)
                .filter(MemoryEmailChoices::isActive)
                .filter(account -> !isBounced(account))
                .flatMap(account -> unread(account.id()).stream()
                        .limit(1)
                        .map(first -> new WaitingSummary(
                                account.id(), account.profile().timeZone(), first.at())))
                .sorted(Comparator.comparing(WaitingSummary::since))
                .toList();
    }

    @Override
    public List<Notice> takeSummary(UUID account) {
        var unread = unread(account);
        waiting.values().removeIf(waits -> waits.account().equals(account));
        return unread;
    }

    private List<Notice> unread(UUID account) {
        var keys = new java.util.HashSet<String>();
        waiting.forEach((key, waits) -> {
            if (waits.account().equals(account)) {
                keys.add(key);
            }
        });
        return notices.ofKeys(account, Set.copyOf(keys)).stream()
                .filter(notice -> !notice.read())
                .toList();
    }
}
