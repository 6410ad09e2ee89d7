package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.PersonalData;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Sql;

/**
 * One statement for each part, written row by row. Hashes of secrets, links that let their bearer act, and the names of other people
 * stay behind.
 */
@ApplicationScoped
class SqlPersonalData implements PersonalData {

    private static final String ACCOUNT =
            "select cast(to_jsonb(a) - 'password_hash' as text) from account a where a.id = ?";

    /** Lists by name; each statement knows the person as {@code me.id} and {@code me.email}. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("platformRoles", """
            select cast(to_jsonb(r.role) as text) from me join account_platform_role r on r.account_id = me.id
            """);
        LISTS.put("memberships", """
            select cast(jsonb_build_object('organization', o.display_name, 'role', m.role, 'since', m.since) as text)
              from me join membership m on m.account_id = me.id join organization o on o.id = m.organization_id
             order by m.since
            """);
        LISTS.put("invitations", """
            select cast(to_jsonb(i) - 'hash' as text) from me join organization_invitation i on i.email = me.email
            """);
        LISTS.put("membershipRequests", """
            select cast(to_jsonb(q) - 'hash' as text) from me join membership_request q on q.account_id = me.id
            """);
        LISTS.put("tokens", """
            select cast(to_jsonb(t) - 'token_hash' as text) from me join api_token t on t.account_id = me.id
             order by t.created_at
            """);
        LISTS.put("links", """
            select cast(jsonb_strip_nulls(to_jsonb(l) - 'hash' - 'password_hash') as text)
              from me join account_link l on l.account_id = me.id order by l.created_at
            """);
        LISTS.put("registrations", """
            select cast(jsonb_build_object('event', e.slug, 'title', e.title) || (to_jsonb(g) - 'guest_key_hash') as text)
              from me join registration g on g.account_id = me.id or (g.account_id is null and g.email = me.email)
              left join academic_event e on e.id = g.event_id
             order by g.registered_at
            """);
        LISTS.put("emails", """
            select cast(jsonb_build_object('template', m.template, 'recipient', m.recipient, 'name', m.recipient_name,
                        'language', m.language, 'state', m.state, 'createdAt', m.created_at, 'sentAt', m.sent_at,
                        'arguments', m.arguments - 'link') as text)
              from me join outbox_message m on m.recipient = me.email or m.dedup_key like 'account:' || me.id || ':%'
             order by m.created_at
            """);
        LISTS.put("imports", """
            select cast(jsonb_build_object('startedAt', i.started_at, 'finishedAt', i.finished_at, 'state', i.state,
                        'records', i.records) as text)
              from me join import_job i on i.started_by = me.id order by i.started_at
            """);
        LISTS.put("history", """
            select cast(jsonb_build_object('subject', h.subject, 'action', h.action, 'from', h.from_state, 'to', h.to_state,
                        'reason', h.reason, 'at', h.happened_at, 'byMyself', h.account_id is not distinct from me.id) as text)
              from me cross join lateral (
                    select a.* from history_entry a where a.subject = 'ACCOUNT' and a.subject_id = me.id
                    union all
                    select r.* from registration g
                      join history_entry r on r.subject = 'REGISTRATION' and r.subject_id = g.id
                     where g.account_id = me.id or (g.account_id is null and g.email = me.email)) h
             order by h.happened_at, h.id
            """);
        LISTS.put("actions", """
            select cast(jsonb_build_object('subject', h.subject, 'action', h.action, 'times', count(*),
                        'first', min(h.happened_at), 'last', max(h.happened_at)) as text)
              from me join history_entry h on h.account_id = me.id
             where not (h.subject = 'ACCOUNT' and h.subject_id = me.id)
             group by h.subject, h.action order by h.subject, h.action
            """);
    }

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlPersonalData() {}

    @Inject
    SqlPersonalData(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void write(UUID account, EmailAddress address, Writer out) {
        append(out, "{\n\"account\": ");
        sql.each(ACCOUNT, row -> row.string(1), json -> append(out, json), account);
        LISTS.forEach((name, statement) -> {
            append(out, ",\n\"" + name + "\": [");
            var separator = new String[] {"\n"};
            sql.each(
                    "with me as (select cast(? as uuid) as id, cast(? as text) as email) " + statement,
                    row -> row.string(1),
                    json -> {
                        append(out, separator[0] + json);
                        separator[0] = ",\n";
                    },
                    account,
                    address.value());
            append(out, "]");
        });
        append(out, "\n}\n");
    }

    private static void append(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
