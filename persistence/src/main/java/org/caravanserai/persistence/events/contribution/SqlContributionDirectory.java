package org.caravanserai.persistence.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlContributionDirectory implements ContributionDirectory {

    private static final String OWN = """
        select c.code, e.slug, e.title as event_title, c.content ->> 'title' as title, c.state, c.begun_at,
               k.closes_at + make_interval(hours => k.grace_hours) as ends_at
          from event_contribution c join academic_event e on e.id = c.event_id join contribution_call k on k.event_id = c.event_id
         where c.account_id = ? order by c.begun_at desc, c.id limit 200
        """;

    private static final String SUBMITTED = """
         from event_contribution c
         left join lateral (
            select count(*) filter (where r.state <> 'DECLINED') as asked, count(r.mean) as reviews,
                   cast(avg(r.mean) as numeric(4, 2)) as mean, cast(stddev_pop(r.mean) as numeric(4, 2)) as spread
              from contribution_review r where r.contribution_id = c.id) v on true
         where c.event_id = ? and c.submitted_at is not null
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "title", "lower(c.content ->> 'title')",
            "submittedAt", "c.submitted_at",
            "state", "c.state",
            "mean", "v.mean",
            "spread", "case when v.reviews > 1 then v.spread end",
            "reviews", "v.reviews");

    private static final String TO_REVIEW = """
        select c.code, e.slug, e.title as event_title, c.content ->> 'title' as title, r.state, c.state as contribution_state, r.assigned_at,
               k.reviews_until
          from contribution_review r join event_contribution c on c.id = r.contribution_id join academic_event e on e.id = c.event_id
          join contribution_call k on k.event_id = c.event_id
         where r.reviewer_id = ? and r.state <> 'DECLINED' and c.state <> 'WITHDRAWN'
         order by r.state = 'SUBMITTED', r.assigned_at, r.id limit 500
        """;

    private static final String REVIEWERS = """
        select a.id, a.email, a.given_name, a.family_name, a.own_name, a.family_first,
               (select count(*) from contribution_review r join event_contribution c on c.id = r.contribution_id
                 where r.reviewer_id = a.id and r.state <> 'DECLINED' and c.event_id = ?1) as asked
          from account a
         where a.disabled_at is null
           and exists (select from role_in_force m where m.account_id = a.id and m.place_id = ?1 and m.role = 'EVENT_REVIEWER')
         order by lower(coalesce(a.family_name, a.given_name)), a.id
        """;

    private static final String REVIEWS = """
        select r.id, r.state, r.content, r.mean, r.reason, r.conflict, a.given_name, a.family_name, a.own_name, a.family_first
          from contribution_review r join account a on a.id = r.reviewer_id
         where r.contribution_id = ? order by r.assigned_at, r.id
        """;

    private final Sql sql;

    @Inject
    SqlContributionDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OwnContribution> ofAccount(UUID account) {
        return sql.list(
                OWN,
                row -> new OwnContribution(
                        row.text("code"),
                        row.text("slug"),
                        row.localized("event_title"),
                        row.text("title"),
                        row.constant(ContributionState.class, "state"),
                        row.time("begun_at"),
                        row.time("ends_at")),
                account);
    }

    @Override
    public Page<SubmittedContribution> submitted(UUID event, Filter filter, PageRequest request) {
        var from = new StringBuilder(SUBMITTED);
        var values = new ArrayList<@Nullable Object>(List.of(event));
        add(
                from,
                values,
                " and c.state = ?",
                filter.state() == null ? null : filter.state().name());
        add(from, values, " and c.content ->> 'track' = ?", filter.track());
        add(from, values, " and coalesce(c.accepted_type, c.content ->> 'type') = ?", filter.type());
        if (filter.decided() != null) {
            from.append(filter.decided() ? " and c.decision is not null" : " and c.decision is null");
        }
        var words = request.query();
        if (words != null && !words.isBlank()) {
            from.append("""
                 and (c.content ->> 'title' ilike ?
                      or exists (select from jsonb_array_elements(c.content -> 'authors') w where w ->> 'name' ilike ?))
                """);
            values.add(LikePattern.words(words));
            values.add(LikePattern.words(words));
        }
        return sql.page(
                request,
                """
                select c.code, c.content ->> 'title' as title, c.content -> 'authors' as authors, c.content ->> 'track' as track,
                       coalesce(c.accepted_type, c.content ->> 'type') as type, c.state, c.submitted_at, v.asked, v.reviews, v.mean,
                       case when v.reviews > 1 then v.spread end as spread, c.decision
                """ + from + " order by "
                        + SortOrder.of(request.sort(), "submittedAt", ORDERS).sql()
                        + " nulls last, c.id",
                "select count(*)" + from,
                row -> new SubmittedContribution(
                        row.text("code"),
                        row.text("title"),
                        authors(row).stream().map(PublicAuthor::name).toList(),
                        row.textOrNull("track"),
                        row.textOrNull("type"),
                        row.constant(ContributionState.class, "state"),
                        row.time("submitted_at"),
                        row.number("asked"),
                        row.number("reviews"),
                        row.decimalOrNull("mean"),
                        row.decimalOrNull("spread"),
                        row.constantOrNull(ContributionDecision.class, "decision")),
                values.toArray());
    }

    private static void add(
            StringBuilder from, List<@Nullable Object> values, String condition, @Nullable String value) {
        if (value != null) {
            from.append(condition);
            values.add(value);
        }
    }

    @Override
    public int decided(UUID event) {
        return (int)
                sql.count("select count(*) from event_contribution where event_id = ? and decision is not null", event);
    }

    @Override
    public List<AssignedReview> toReview(UUID reviewer) {
        return sql.list(
                TO_REVIEW,
                row -> new AssignedReview(
                        row.text("code"),
                        row.text("slug"),
                        row.localized("event_title"),
                        row.text("title"),
                        row.constant(ContributionReviewState.class, "state"),
                        row.constant(ContributionState.class, "contribution_state"),
                        row.time("assigned_at"),
                        row.timeOrNull("reviews_until")),
                reviewer);
    }

    @Override
    public Page<PublicContribution> confirmed(UUID event, PageRequest request) {
        var from = " from event_contribution c where c.event_id = ? and c.state = 'CONFIRMED'";
        return sql.page(
                request,
                "select c.code, c.content, c.content -> 'authors' as authors, c.accepted_type" + from
                        + " order by lower(c.content ->> 'title'), c.id",
                "select count(*)" + from,
                row -> {
                    var content = ContributionJson.content(row.text("content"));
                    var accepted = row.textOrNull("accepted_type");
                    return new PublicContribution(
                            row.text("code"),
                            content.title(),
                            content.summary(),
                            content.keywords(),
                            content.track(),
                            accepted == null ? content.type() : accepted,
                            content.language() == null
                                    ? null
                                    : content.language().value(),
                            authors(row));
                },
                event);
    }

    private static List<PublicAuthor> authors(Row row) throws SQLException {
        return Json.objects(row.textOrNull("authors")).stream()
                .map(author -> new PublicAuthor(
                        author.getString("name"),
                        ContributionJson.text(author, "affiliation"),
                        author.getBoolean("presents")))
                .toList();
    }

    @Override
    public List<EventReviewer> reviewers(UUID event) {
        return sql.list(
                REVIEWERS,
                row -> new EventReviewer(row.id("id"), name(row), row.text("email"), row.number("asked")),
                event);
    }

    @Override
    public List<NamedReview> reviews(UUID contribution) {
        return sql.list(
                REVIEWS,
                row -> new NamedReview(
                        row.id("id"),
                        name(row),
                        row.constant(ContributionReviewState.class, "state"),
                        ContributionJson.review(row.text("content")),
                        row.decimalOrNull("mean"),
                        row.textOrNull("reason"),
                        row.flag("conflict")),
                contribution);
    }

    private static String name(Row row) throws SQLException {
        return new PersonName(
                        row.text("given_name"),
                        row.textOrNull("family_name"),
                        row.textOrNull("own_name"),
                        row.flag("family_first"))
                .full();
    }
}
