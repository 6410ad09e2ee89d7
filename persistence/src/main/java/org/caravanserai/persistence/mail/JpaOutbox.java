package org.caravanserai.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.EmailsQueued;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.NoAddress;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaOutbox implements Outbox {

    private static final int ROWS_A_STATEMENT = 1000;

    private static final String PUT_ALL = """
        insert into outbox_message (id, dedup_key, template, language, recipient, recipient_name, reply_to,
                                    arguments, secret_arguments, notice, topic, state, next_attempt_at, created_at, bulk)
        select id, dedup_key, template, language, recipient, recipient_name, reply_to,
               arguments, secret_arguments, notice, topic, 'PENDING', cast(?2 as timestamptz), cast(?2 as timestamptz), true
          from jsonb_to_recordset(cast(?1 as jsonb))
               as row (id uuid, dedup_key text, template text, language text, recipient text,
                       recipient_name text, reply_to text, arguments jsonb, secret_arguments text, notice boolean,
                       topic text)
        on conflict (dedup_key) do nothing
        """;

    private static final String CONTACTS = """
        select account_id, coalesce(email, guardian_email) as email from person_record
         where account_id = any (cast(string_to_array(?1, ',') as uuid[])) and coalesce(email, guardian_email) is not null
        """;

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;
    private final Clock clock;
    private final Event<EmailsQueued> put;

    @Inject
    JpaOutbox(Sql sql, Clock clock, Event<EmailsQueued> put) {
        this.sql = sql;
        this.clock = clock;
        this.put = put;
    }

    @Override
    public void put(MailMessage message) {
        reachable(List.of(message)).forEach(reaching -> {
            entities.persist(new OutboxMessage(reaching, clock.instant()));
            put.fire(new EmailsQueued());
        });
    }

    @Override
    public int putAll(Collection<MailMessage> messages) {
        var now = clock.instant();
        var all = reachable(messages);
        int added = 0;
        for (int from = 0; from < all.size(); from += ROWS_A_STATEMENT) {
            added += insert(all.subList(from, Math.min(from + ROWS_A_STATEMENT, all.size())), now);
        }
        put.fire(new EmailsQueued());
        return added;
    }

    /** To somebody without an account it goes to the address in the record of the person; where there is none, nobody is written to. */
    private List<MailMessage> reachable(Collection<MailMessage> messages) {
        var people = messages.stream()
                .flatMap(each -> NoAddress.person(each.recipient().address()).stream())
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            return List.copyOf(messages);
        }
        var addresses = new HashMap<UUID, EmailAddress>();
        sql.each(
                CONTACTS,
                row -> Map.entry(row.id("account_id"), new EmailAddress(row.text("email"))),
                contact -> addresses.putIfAbsent(contact.getKey(), contact.getValue()),
                people.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return messages.stream()
                .flatMap(each -> NoAddress.person(each.recipient().address())
                        .map(person -> Stream.ofNullable(addresses.get(person)).map(each::to))
                        .orElse(Stream.of(each)))
                .toList();
    }

    @Override
    public int count(EmailAddress recipient, Set<? extends MailTemplate> templates, Instant since) {
        return entities.createQuery(
                        "select count(m) from OutboxMessage m where m.envelope.recipient = :recipient"
                                + " and m.envelope.template in :templates and m.createdAt > :since",
                        Long.class)
                .setParameter("recipient", recipient)
                .setParameter(
                        "templates", templates.stream().map(MailTemplate::name).toList())
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    private int insert(List<MailMessage> messages, Instant now) {
        var rows = new ArrayList<JsonObject>(messages.size());
        messages.forEach(message -> rows.add(row(message)));
        return entities.createNativeQuery(PUT_ALL)
                .setParameter(1, Json.PROVIDER.createArrayBuilder(rows).build().toString())
                .setParameter(2, now.toString())
                .executeUpdate();
    }

    private static JsonObject row(MailMessage message) {
        var row = Json.PROVIDER
                .createObjectBuilder()
                .add("id", Ids.next().toString())
                .add("dedup_key", message.dedupKey())
                .add("template", message.template().name())
                .add("secret_arguments", String.join(",", message.template().secretArguments()))
                .add("notice", message.template().isNotice())
                .add("language", message.recipient().language().value())
                .add("recipient", message.recipient().address().value())
                .add("recipient_name", message.recipient().name());
        if (message.template().isOptional()) {
            row.add("topic", message.template().topic().name());
        }
        if (message.replyTo() != null) {
            row.add("reply_to", message.replyTo().value());
        }
        var arguments = Json.PROVIDER.createObjectBuilder();
        message.arguments().values().forEach(arguments::add);
        return row.add("arguments", arguments).build();
    }
}
