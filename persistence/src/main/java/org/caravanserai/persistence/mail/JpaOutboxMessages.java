package org.caravanserai.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.mail.BounceKind;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Redaction;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaOutboxMessages implements OutboxMessages {

    private static final String DUE = """
        select * from outbox_message
         where state in ('PENDING', 'SENDING') and next_attempt_at <= cast(?1 as timestamptz)
         order by bulk, next_attempt_at limit ?2 for update skip locked
        """;

    private static final String COLUMNS = """
        select id, template, language, recipient, recipient_name, state, attempts, next_attempt_at, last_error,
               created_at, sent_at, bounce, bounce_reason
        """;

    private static final String MATCHING = """
         from outbox_message
         where (?1 = '' or state = ?1) and (?2 = '' or template = ?2)
           and (?4 = '' or bounce = ?4)
           and (?3 = '' or recipient ilike ?3 or recipient_name ilike ?3 or dedup_key ilike ?3)
        """;

    private static final String RETRY_FAILED = """
        update outbox_message
           set state = 'PENDING', attempts = 0, next_attempt_at = cast(?1 as timestamptz), given_up_at = null,
               version = version + 1
         where state = 'FAILED' and not ('link' = any (string_to_array(secret_arguments, ',')) and coalesce(arguments ->> 'link', '') = '')
        """;

    private static final String FORGET_SECRETS = """
        update outbox_message m
           set arguments = m.arguments || (select jsonb_object_agg(name, '')
                                             from unnest(string_to_array(m.secret_arguments, ',')) as name),
               version = version + 1
         where m.state = 'FAILED' and m.given_up_at < cast(?1 as timestamptz)
           and exists (select from unnest(string_to_array(m.secret_arguments, ',')) as name
                        where m.arguments ->> name <> '')
        """;

    private static final String FORGET_SENT = """
        delete from outbox_message where id = any (array(
            select id from outbox_message where state = 'SENT' and sent_at < cast(?1 as timestamptz)
             order by sent_at limit ?2 for update skip locked))
        """;

    private static final String FORGET_GIVEN_UP = """
        delete from outbox_message where id = any (array(
            select id from outbox_message where state = 'FAILED' and given_up_at < cast(?1 as timestamptz)
             order by given_up_at limit ?2 for update skip locked))
        """;

    private static final String FORGET_UNWANTED = """
        delete from outbox_message where id = any (array(
            select id from outbox_message where state = 'UNWANTED' and created_at < cast(?1 as timestamptz)
             order by created_at limit ?2 for update skip locked))
        """;

    private static final String KEPT_FROM = """
        update outbox_retention set kept_from = cast(?1 as timestamptz) where kept_from < cast(?1 as timestamptz)
        """;

    private static final String FORGET_PERSON = """
        delete from outbox_message m
         where m.recipient = ?2 or m.arguments ->> 'newEmail' = ?2 or m.dedup_key like 'account:' || ?1 || ':%'
        """;

    private static final String FORGET_REPLIES = """
        update outbox_message
           set reply_to = null, version = version + 1,
               arguments = case when jsonb_exists(arguments, 'contact')
                                then jsonb_set(arguments, '{contact}', '""') else arguments end
         where reply_to = ?1
        """;

    private static final String FORGET_MENTIONS = """
        update outbox_message m
           set arguments = (select jsonb_object_agg(a.key, regexp_replace(a.value, ?1, ?2, 'gi'))
                              from jsonb_each_text(m.arguments) a),
               version = version + 1
         where cast(m.arguments as text) ~* ?1
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "created", "created_at",
            "recipient", "recipient",
            "template", "template",
            "state", "state",
            "next", "next_attempt_at");

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaOutboxMessages(Sql sql) {
        this.sql = sql;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> lockDue(int limit, Instant now) {
        return entities.createNativeQuery(DUE, OutboxMessage.class)
                .setParameter(1, now.toString())
                .setParameter(2, limit)
                .getResultList();
    }

    @Override
    public Optional<OutboxMessage> find(UUID id) {
        return Optional.ofNullable(entities.find(OutboxMessage.class, id));
    }

    @Override
    public Page<OutboxLine> page(OutboxFilter filter, PageRequest request) {
        var query = request.query();
        return sql.page(
                request,
                COLUMNS + MATCHING + order(request.sort()),
                "select count(*)" + MATCHING,
                JpaOutboxMessages::line,
                filter.state() == null ? "" : filter.state().name(),
                filter.template() == null ? "" : filter.template(),
                query == null ? "" : LikePattern.words(query),
                filter.bounce() == null ? "" : filter.bounce().name());
    }

    @Override
    public Map<MailState, Long> counts() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        for (var state : MailState.values()) {
            counts.put(state, 0L);
        }
        sql.list(
                        "select state, count(*) as messages from outbox_message group by state",
                        row -> Map.entry(row.constant(MailState.class, "state"), row.count("messages")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    @Override
    public int retryFailed(Instant now) {
        return entities.createNativeQuery(RETRY_FAILED)
                .setParameter(1, now.toString())
                .executeUpdate();
    }

    @Override
    public int forgetSecrets(Instant givenUpBefore) {
        return entities.createNativeQuery(FORGET_SECRETS)
                .setParameter(1, givenUpBefore.toString())
                .executeUpdate();
    }

    @Override
    public int forgetSettled(Instant before, int limit) {
        int forgotten = forget(FORGET_SENT, before, limit);
        forgotten += forget(FORGET_GIVEN_UP, before, limit - forgotten);
        forgotten += forget(FORGET_UNWANTED, before, limit - forgotten);
        if (forgotten > 0) {
            entities.createNativeQuery(KEPT_FROM)
                    .setParameter(1, before.toString())
                    .executeUpdate();
        }
        return forgotten;
    }

    private int forget(String sql, Instant before, int limit) {
        return entities.createNativeQuery(sql)
                .setParameter(1, before.toString())
                .setParameter(2, limit)
                .executeUpdate();
    }

    @Override
    public void forget(PersonIdentity person) {
        entities.createNativeQuery(FORGET_PERSON)
                .setParameter(1, person.account().toString())
                .setParameter(2, person.address().value())
                .executeUpdate();
        entities.createNativeQuery(FORGET_REPLIES)
                .setParameter(1, person.address().value())
                .executeUpdate();
        entities.createNativeQuery(FORGET_MENTIONS)
                .setParameter(1, Redaction.pattern(person))
                .setParameter(2, Redaction.MARK)
                .executeUpdate();
    }

    private static String order(@Nullable String sort) {
        var asked = SortOrder.of(sort, "-created", ORDERS);
        return " order by " + asked.sql() + ", id" + asked.direction();
    }

    private static OutboxLine line(Row row) throws SQLException {
        var bounce = row.textOrNull("bounce");
        return new OutboxLine(
                row.id("id"),
                row.text("template"),
                row.text("language"),
                row.text("recipient"),
                row.text("recipient_name"),
                row.constant(MailState.class, "state"),
                row.number("attempts"),
                row.time("next_attempt_at"),
                row.textOrNull("last_error"),
                row.time("created_at"),
                row.timeOrNull("sent_at"),
                bounce == null ? null : BounceKind.valueOf(bounce),
                row.textOrNull("bounce_reason"));
    }
}
