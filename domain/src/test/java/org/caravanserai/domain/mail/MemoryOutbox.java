package org.caravanserai.domain.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NoAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.MemoryPages;
import org.caravanserai.domain.testing.MemoryTable;
import org.jspecify.annotations.Nullable;

/** The outbox in memory, as it is written and as it is sent and looked after. */
public final class MemoryOutbox implements Outbox, OutboxMessages {

    public final MemoryTable<OutboxMessage> table = new MemoryTable<OutboxMessage>()
            .unique(message -> message.envelope().dedupKey());
    private final Set<UUID> bulk = new HashSet<>();
    private final List<MailMessage> put = new ArrayList<>();
    private final Clock clock;
    private Predicate<MailMessage> unwanted = message -> false;
    private final Function<UUID, Optional<EmailAddress>> contacts;

    public MemoryOutbox(Clock clock) {
        this(clock, person -> Optional.empty());
    }

    /**
     * @param contacts the addresses of people who have no account
     */
    public MemoryOutbox(Clock clock, Function<UUID, Optional<EmailAddress>> contacts) {
        this.clock = clock;
        this.contacts = contacts;
    }

    private Optional<MailMessage> reachable(MailMessage message) {
        var person = NoAddress.person(message.recipient().address());
        return person.isEmpty()
                ? Optional.of(message)
                : contacts.apply(person.get()).map(message::to);
    }

    /** What was put so far, the first first, whatever became of it. */
    public List<MailMessage> put() {
        return List.copyOf(put);
    }

    /** Asked of each email when it is put. */
    public void refuse(Predicate<MailMessage> which) {
        unwanted = which;
    }

    private OutboxMessage row(MailMessage message) {
        var row = new OutboxMessage(message, clock.instant());
        if (unwanted.test(message)) {
            Columns.set(row, "state", MailState.UNWANTED);
        }
        return row;
    }

    @Override
    public void put(MailMessage message) {
        reachable(message).ifPresent(reaching -> {
            put.add(reaching);
            table.add(row(reaching));
        });
    }

    @Override
    public int putAll(Collection<MailMessage> messages) {
        int added = 0;
        for (var message :
                messages.stream().flatMap(each -> reachable(each).stream()).toList()) {
            if (table.first(known -> known.envelope().dedupKey().equals(message.dedupKey()))
                    .isEmpty()) {
                var row = row(message);
                put.add(message);
                table.add(row);
                bulk.add(row.id());
                added++;
            }
        }
        return added;
    }

    @Override
    public int count(EmailAddress recipient, Set<? extends MailTemplate> templates, Instant since) {
        var names = templates.stream().map(MailTemplate::name).toList();
        return (int) table.where(message -> names.contains(message.envelope().template()))
                .filter(message -> message.envelope().recipient().address().equals(recipient))
                .filter(message -> createdAt(message).isAfter(since))
                .count();
    }

    @Override
    public List<OutboxMessage> lockDue(int limit, Instant now) {
        return table.where(message -> message.state() == MailState.PENDING || message.state() == MailState.SENDING)
                .filter(message -> !message.nextAttemptAt().isAfter(now))
                .sorted(Comparator.<OutboxMessage, Boolean>comparing(message -> bulk.contains(message.id()))
                        .thenComparing(OutboxMessage::nextAttemptAt))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<OutboxMessage> find(UUID id) {
        return table.first(message -> message.id().equals(id));
    }

    @Override
    public Page<OutboxLine> page(OutboxFilter filter, PageRequest request) {
        return MemoryPages.page(
                table.where(message -> filter.state() == null || filter.state() == message.state())
                        .filter(message -> filter.bounce() == null || filter.bounce() == message.bounce())
                        .filter(message -> filter.template() == null
                                || filter.template().equals(message.envelope().template()))
                        .filter(message -> MemoryPages.matches(
                                request,
                                message.envelope().recipient().address().value(),
                                message.envelope().recipient().name(),
                                message.envelope().dedupKey()))
                        .map(MemoryOutbox::line),
                request,
                "-created",
                Map.of(
                        "created",
                        Comparator.comparing(OutboxLine::createdAt).thenComparing(OutboxLine::id),
                        "recipient",
                        Comparator.comparing(OutboxLine::recipient),
                        "template",
                        Comparator.comparing(OutboxLine::template),
                        "state",
                        Comparator.comparing(line -> line.state().name()),
                        "next",
                        Comparator.comparing(OutboxLine::nextAttemptAt)));
    }

    private static OutboxLine line(OutboxMessage message) {
        var recipient = message.envelope().recipient();
        return new OutboxLine(
                message.id(),
                message.envelope().template(),
                recipient.language().value(),
                recipient.address().value(),
                recipient.name(),
                message.state(),
                message.attempts(),
                message.nextAttemptAt(),
                message.lastError(),
                createdAt(message),
                message.sentAt(),
                message.bounce(),
                message.bounceReason());
    }

    @Override
    public Map<MailState, Long> counts() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        for (var state : MailState.values()) {
            counts.put(state, table.where(message -> message.state() == state).count());
        }
        return counts;
    }

    @Override
    public int retryFailed(Instant now) {
        var failed = table.where(message -> message.state() == MailState.FAILED)
                .filter(message -> !message.isLinkForgotten())
                .toList();
        failed.forEach(message -> message.retry(now));
        return failed.size();
    }

    @Override
    public int forgetSettled(Instant before, int limit) {
        var old = table.where(message -> isBefore(message.sentAt(), before)
                        || isBefore(message.givenUpAt(), before)
                        || (message.state() == MailState.UNWANTED
                                && createdAt(message).isBefore(before)))
                .limit(limit)
                .toList();
        return table.deleteIf(old::contains);
    }

    private static boolean isBefore(@Nullable Instant when, Instant before) {
        return when != null && when.isBefore(before);
    }

    @Override
    public void forget(PersonIdentity person) {
        table.deleteIf(message -> message.envelope().recipient().address().equals(person.address())
                || person.address().value().equals(message.arguments().values().get("newEmail"))
                || message.envelope().dedupKey().startsWith("account:" + person.account() + ":"));
        table.all().forEach(message -> {
            if (person.address().equals(message.envelope().replyTo())) {
                Columns.set(message, "envelope.replyTo", null);
                rewrite(message, Map.of("contact", ""));
            }
            var told = new HashMap<>(message.arguments().values());
            told.replaceAll((name, value) -> without(person, value));
            rewrite(message, told);
        });
    }

    private static String without(PersonIdentity person, String text) {
        var left = text;
        for (var words : person.wording()) {
            left = left.replaceAll("(?iu)" + java.util.regex.Pattern.quote(words), "[…]");
        }
        return left;
    }

    @Override
    public int forgetSecrets(Instant givenUpBefore) {
        var bearing = table.where(message -> message.state() == MailState.FAILED)
                .filter(message -> isBefore(message.givenUpAt(), givenUpBefore))
                .filter(message -> message.envelope().secretArguments().stream()
                        .anyMatch(name -> !message.arguments().value(name).isEmpty()))
                .toList();
        bearing.forEach(message -> Columns.set(
                message,
                "arguments",
                message.arguments().without(message.envelope().secretArguments())));
        return bearing.size();
    }

    /** Changes those of the arguments that the message has. */
    private static void rewrite(OutboxMessage message, Map<String, String> changes) {
        var arguments = new HashMap<>(message.arguments().values());
        arguments.replaceAll(changes::getOrDefault);
        Columns.set(message, "arguments", new MailArguments(arguments));
    }

    private static Instant createdAt(OutboxMessage message) {
        return Objects.requireNonNull(Columns.get(message, "createdAt", Instant.class));
    }
}
