package org.caravanserai.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.notices.EmailChoices;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.notices.WaitingSummary;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEmailChoices implements EmailChoices {

    private static final String CHOOSE = """
        insert into email_choice (account_id, topic, wish) values (?, ?, ?)
        on conflict (account_id, topic) do update set wish = excluded.wish
        """;

    private static final String WAITING = """
        select n.account_id, a.time_zone, min(n.created_at) as since
          from notice n join account a on a.id = n.account_id and a.disabled_at is null
         where n.summary_topic is not null and n.read_at is null
           and not exists (select from bounced_address b where b.address = a.email)
         group by n.account_id, a.time_zone
         order by since, n.account_id
        """;

    /** Whoever waits for the rows of another that takes them finds that they wait no more. */
    private static final String TAKE = """
        update notice set summary_topic = null where account_id = ? and summary_topic is not null
        returning id, created_at, template, cast(arguments as text) as arguments, read_at is not null as read
        """;

    private final Sql sql;

    @Inject
    SqlEmailChoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, EmailWish> of(UUID account) {
        var chosen = new TreeMap<String, EmailWish>();
        sql.list(
                        "select topic, wish from email_choice where account_id = ?",
                        row -> Map.entry(row.text("topic"), row.constant(EmailWish.class, "wish")),
                        account)
                .forEach(choice -> chosen.put(choice.getKey(), choice.getValue()));
        return chosen;
    }

    @Override
    public void choose(UUID account, EmailTopic topic, EmailWish wish) {
        sql.update(CHOOSE, account, topic.name(), wish);
        if (wish == EmailWish.NEVER) {
            sql.update(
                    "update notice set summary_topic = null where account_id = ? and summary_topic = ?",
                    account,
                    topic.name());
        }
    }

    @Override
    public List<WaitingSummary> waiting() {
        return sql.list(
                WAITING,
                row -> new WaitingSummary(row.id("account_id"), ZoneId.of(row.text("time_zone")), row.time("since")));
    }

    @Override
    public List<Notice> takeSummary(UUID account) {
        return sql
                .list(
                        TAKE,
                        row -> new Notice(
                                row.id("id"),
                                row.time("created_at"),
                                row.text("template"),
                                new MailArguments(Json.readTexts(row.text("arguments"))),
                                row.flag("read")),
                        account)
                .stream()
                .filter(notice -> !notice.read())
                .sorted(Comparator.comparing(Notice::at).thenComparing(Notice::id))
                .toList();
    }
}
