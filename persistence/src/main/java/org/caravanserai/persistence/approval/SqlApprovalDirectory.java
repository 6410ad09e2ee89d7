package org.caravanserai.persistence.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.approval.ApprovalDirectory;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.domain.approval.PastDecision;
import org.caravanserai.domain.approval.Waiting;
import org.caravanserai.domain.approval.Waiting.Applicant;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

/** One statement per page over the selects of all {@link ApprovalSource}s. */
@ApplicationScoped
class SqlApprovalDirectory implements ApprovalDirectory {

    /** The English one, else the one of the first language that there is. */
    private static final String TITLE =
            "lower(coalesce(w.title ->> 'en', (select t.value from jsonb_each_text(w.title) t order by t.key limit"
                    + " 1)))";

    private static final Map<String, String> ORDERS =
            Map.of("waitingSince", "w.waiting_since", "title", TITLE, "startsAt", "w.starts_at");

    private static final Map<String, String> PAST_ORDERS =
            Map.of("decidedAt", "w.happened_at", "decidedBy", "lower(w.account_name)", "title", TITLE);

    private static final String SEARCHED = """
        and (?::text is null
            or exists (select 1 from (values (w.title), (o.display_name)) as told (texts), jsonb_each_text(told.texts) t
                       where lower(t.value) like ?))
        """;

    private Sql sql;
    private List<ApprovalSource> sources = List.of();

    @Inject
    SqlApprovalDirectory(Sql sql, @Any Instance<ApprovalSource> sources) {
        this(sql, sources.stream().toList());
    }

    SqlApprovalDirectory(Sql sql, List<ApprovalSource> sources) {
        this.sql = sql;
        this.sources = sources.stream()
                .sorted(Comparator.comparing(source -> source.subject().name()))
                .toList();
    }

    @Override
    public List<ApprovalSubject> subjects() {
        return sources.stream().map(ApprovalSource::subject).toList();
    }

    @Override
    public Page<Waiting> waiting(Collection<String> subjects, PageRequest request) {
        var order = SortOrder.of(request.sort(), "waitingSince", ORDERS);
        var words = LikePattern.wordsOrNull(request.query());
        var asked = asked(subjects);
        if (asked.isEmpty()) {
            return new Page<>(List.of(), request.page(), request.size(), 0);
        }
        var from = " from (" + asked.stream().map(ApprovalSource::waiting).collect(Collectors.joining(" union all "))
                + ") w join organization o on o.id = w.organization_id where true " + SEARCHED;
        return sql.page(
                request,
                """
                    select w.subject, w.id, w.version, w.slug, w.state, w.title, o.slug as applicant_slug, o.display_name, o.sector,
                           o.state = 'VERIFIED' as verified, w.waiting_since, w.change, w.link, w.facts\
                    """ + from + "order" + " by " + order.sql() + ", w.id",
                "select count(*)" + from,
                this::waiting,
                words,
                words);
    }

    private Waiting waiting(Row row) throws SQLException {
        var subject = row.text("subject");
        return new Waiting(
                subject,
                row.id("id"),
                row.count("version"),
                row.text("slug"),
                row.text("state"),
                row.localized("title"),
                new Applicant(
                        row.text("applicant_slug"),
                        row.localized("display_name"),
                        row.constant(Sector.class, "sector"),
                        row.flag("verified")),
                row.time("waiting_since"),
                row.flag("change"),
                row.text("link"),
                source(subject).facts(Json.read(row.text("facts"))));
    }

    @Override
    public Page<PastDecision> decided(Collection<String> subjects, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-decidedAt", PAST_ORDERS);
        var words = LikePattern.wordsOrNull(request.query());
        var asked = asked(subjects);
        if (asked.isEmpty()) {
            return new Page<>(List.of(), request.page(), request.size(), 0);
        }
        var from = " from ("
                + asked.stream().map(SqlApprovalDirectory::decisions).collect(Collectors.joining(" union all "))
                + ") w join organization o on o.id = w.organization_id where true " + SEARCHED;
        return sql.page(
                request,
                "select w.subject, w.slug, w.link, w.title, o.display_name, w.action, w.account_name, w.reason,"
                        + " w.happened_at"
                        + from + "order by " + order.sql() + ", w.happened_at desc, w.history_id",
                "select count(*)" + from,
                row -> new PastDecision(
                        row.text("subject"),
                        row.text("slug"),
                        row.text("link"),
                        row.localized("title"),
                        row.localized("display_name"),
                        row.text("action"),
                        row.text("account_name"),
                        row.textOrNull("reason"),
                        row.time("happened_at")),
                words,
                words);
    }

    /** The history of the things of one kind, decisions only; the names are those of constants. */
    private static String decisions(ApprovalSource source) {
        return """
            select h.subject, thing.slug, thing.link, thing.title, thing.organization_id, h.action, h.account_name, h.reason,
                   h.happened_at, h.id as history_id
            from history_entry h join (%s) thing on thing.id = h.subject_id
            where h.subject = '%s' and h.action in (%s)
            """.formatted(
                source.things(),
                source.subject().name(),
                source.decisions().stream().map(action -> "'" + action + "'").collect(Collectors.joining(", ")));
    }

    private List<ApprovalSource> asked(Collection<String> subjects) {
        return sources.stream()
                .filter(source -> subjects.contains(source.subject().name()))
                .toList();
    }

    private ApprovalSource source(String subject) {
        return sources.stream()
                .filter(source -> source.subject().name().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
