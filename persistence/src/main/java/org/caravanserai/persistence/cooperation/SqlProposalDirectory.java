package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.proposal.Conversion;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlProposalDirectory implements ProposalDirectory {

    private static final String ROWS = """
        select p.*, u.given_name, u.family_name, u.own_name, u.family_first,
               (select coalesce(jsonb_agg(jsonb_build_object('target', o.target, 'reference', o.reference, 'kind', e.kind,
                           'label', coalesce(nullif(o.label, '{}'), e.title, '{}')) order by o.position), '[]')
                from cooperation_proposal_outcome o
                left join cooperation_entry e on o.target = 'ENTRY' and e.slug = o.reference
                where o.proposal_id = p.id) as outcomes
        from cooperation_proposal p
        left join account u on u.id = p.account_id
        """;

    private static final String MATCHING = """
        where (?1 or p.state in ('UNDER_REVIEW', 'ADOPTED', 'DECLINED'))
          and (?2::text is null or p.state = ?2)
          and (?3::text is null or p.topic = ?3)
          and (?4::text is null or p.country = ?4)
          and (?5::text is null or p.event = ?5)
          and (?6::text is null or lower(p.title || ' ' || p.body || ' ' || coalesce(p.answer, '')) like ?6)
          and (?7::uuid is null or p.account_id = ?7)
        """;

    private static final String CAME = """
        from cooperation_conversion_facts f
        where f.kind in ('INSTRUMENT', 'PROGRAMME', 'PROJECT', 'AGREEMENT') and f.event_ended_at < ?
        """;

    private static final Map<String, String> ORDERS =
            Map.of("madeAt", "p.made_at", "title", "lower(p.title)", "answerBy", "p.answer_due", "state", "p.state");

    private final Sql sql;
    private final Clock clock;

    @Inject
    SqlProposalDirectory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Page<ProposalRow> page(ProposalFilter filter, boolean all, PageRequest request) {
        return page(filter, all, null, request);
    }

    @Override
    public Page<ProposalRow> ofAccount(UUID account, ProposalFilter filter, PageRequest request) {
        return page(filter, true, account, request);
    }

    private Page<ProposalRow> page(ProposalFilter filter, boolean all, @Nullable UUID account, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-madeAt", ORDERS);
        var country = filter.country();
        return sql.page(
                request,
                ROWS + MATCHING + " order by " + order.sql() + " nulls last, p.code",
                "select count(*) from cooperation_proposal p " + MATCHING,
                SqlProposalDirectory::row,
                all,
                filter.state(),
                filter.topic(),
                country == null ? null : country.value(),
                filter.event(),
                LikePattern.wordsOrNull(request.query()),
                account);
    }

    @Override
    public Optional<ProposalRow> byCode(String code) {
        return sql.first(ROWS + " where p.code = ?", SqlProposalDirectory::row, code);
    }

    @Override
    public Conversion conversion() {
        var ended = sql.first(
                        "select count(*) as ended from events_public_facts where ends_at < ?",
                        row -> row.count("ended"),
                        clock.instant())
                .orElse(0L);
        var converted = sql.first(
                        "select count(distinct f.event_slug) as converted " + CAME,
                        row -> row.count("converted"),
                        clock.instant())
                .orElse(0L);
        return new Conversion(
                ended,
                converted,
                sql.list(
                        "select f.event_slug, nullif(f.kind, 'AGREEMENT') as kind, f.slug, f.title, f.began_on " + CAME
                                + " order by f.began_on desc, f.slug, f.event_slug limit " + Conversion.MOST,
                        row -> new Conversion.Came(
                                row.text("event_slug"),
                                row.textOrNull("kind") == null ? null : row.constant(EntryKind.class, "kind"),
                                row.text("slug"),
                                row.localized("title"),
                                row.date("began_on")),
                        clock.instant()));
    }

    private static ProposalRow row(Row row) throws SQLException {
        var author = row.flag("named") && row.textOrNull("given_name") != null ? row.name() : null;
        return new ProposalRow(
                row.id("id"),
                row.text("code"),
                row.id("account_id"),
                author,
                row.text("title"),
                row.text("body"),
                row.text("language"),
                row.constant(ProposalTopic.class, "topic"),
                row.textOrNull("country"),
                row.textOrNull("event"),
                row.constant(ProposalState.class, "state"),
                row.time("made_at"),
                row.dateOrNull("answer_due"),
                row.textOrNull("answer"),
                row.timeOrNull("answered_at"),
                Json.objects(row.text("outcomes")).stream()
                        .map(SqlProposalDirectory::outcome)
                        .toList(),
                row.count("version"));
    }

    private static ProposalRow.Outcome outcome(JsonObject outcome) {
        return new ProposalRow.Outcome(
                LinkTarget.valueOf(outcome.getString("target")),
                outcome.getString("reference"),
                Json.localized(outcome.getJsonObject("label").toString()),
                outcome.isNull("kind") ? null : EntryKind.valueOf(outcome.getString("kind")));
    }
}
