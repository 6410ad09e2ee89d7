package org.caravanserai.persistence.events.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeMember;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.events.contribution.ContributionAuthors;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlCommitteeDirectory implements CommitteeDirectory {

    private static final String REVIEWERS = """
        select a.id, a.email, a.given_name, a.family_name, a.own_name, a.family_first, coalesce(m.tracks, '{}') as tracks,
               coalesce(m.most, %d) as most,
               array(select n.value from organization_name n where n.organization_id = a.affiliation_organization_id
                     union all select a.affiliation_text where a.affiliation_text is not null) as affiliations,
               (select count(*) from contribution_review r join event_contribution c on c.id = r.contribution_id
                 where r.reviewer_id = a.id and r.state <> 'DECLINED' and c.event_id = ?1) as asked,
               (select count(*) from contribution_bid b join event_contribution c on c.id = b.contribution_id
                 where b.reviewer_id = a.id and c.event_id = ?1) as bids
          from account a left join committee_member m on m.account_id = a.id and m.event_id = ?1
         where a.disabled_at is null
           and exists (select from role_in_force h where h.account_id = a.id and h.place_id = ?1 and h.role = 'EVENT_REVIEWER')
         order by lower(coalesce(a.family_name, a.given_name)), a.id
        """.formatted(CommitteeMember.USUAL_MOST);

    private static final String SUBMISSIONS = """
        select c.id, c.code, c.content ->> 'title' as title, c.content ->> 'track' as track, c.state, c.account_id,
               c.content -> 'authors' as authors,
               array(select cast(r.reviewer_id as text) from contribution_review r where r.contribution_id = c.id) as asked,
               (select count(*) from contribution_review r where r.contribution_id = c.id and r.state <> 'DECLINED') as reviews
          from event_contribution c where c.event_id = ? and c.submitted_at is not null and c.state <> 'WITHDRAWN'
         order by c.begun_at, c.id
        """;

    private static final String BIDS = """
        select b.contribution_id, b.reviewer_id, b.bid from contribution_bid b join event_contribution c on c.id = b.contribution_id
         where c.event_id = ?
        """;

    /** Of contribution c, by the reviewer with account a. */
    private static final String MAY_BE_BID_FOR = """
         c.state in ('SUBMITTED', 'UNDER_REVIEW') and c.account_id <> a.id
           and not exists (select from jsonb_array_elements(c.content -> 'authors') w where lower(w ->> 'email') = lower(a.email))
        """;

    private static final String BIDDABLE = """
         from event_contribution c join account a on a.id = ?
         left join contribution_bid b on b.contribution_id = c.id and b.reviewer_id = a.id
         where c.event_id = ? and""" + " " + MAY_BE_BID_FOR;

    private static final String COMMITTEES =
            """
        select e.slug, e.title, count(*) as contributions, count(b.id) as said
          from role_in_force h join account a on a.id = h.account_id join academic_event e on e.id = h.place_id
          join contribution_call k on k.event_id = e.id
          join event_contribution c on c.event_id = e.id
          left join contribution_bid b on b.contribution_id = c.id and b.reviewer_id = a.id
         where h.account_id = ? and h.role = 'EVENT_REVIEWER' and not e.cancelled
           and k.closes_at + make_interval(hours => k.grace_hours) <= ? and""" + " " + MAY_BE_BID_FOR + " group by e.id, e.slug, e.title order by e.slug";

    private final Sql sql;

    @Inject
    SqlCommitteeDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Reviewer> reviewers(UUID event) {
        return sql.list(
                REVIEWERS,
                row -> new Reviewer(
                        row.id("id"),
                        row.name().full(),
                        row.text("email"),
                        row.words("affiliations"),
                        row.words("tracks"),
                        row.number("most"),
                        row.number("asked"),
                        row.number("bids")),
                event);
    }

    @Override
    public List<Submission> submissions(UUID event) {
        return sql.list(
                SUBMISSIONS,
                row -> new Submission(
                        row.id("id"),
                        row.text("code"),
                        row.text("title"),
                        row.textOrNull("track"),
                        row.constant(ContributionState.class, "state"),
                        row.id("account_id"),
                        ContributionAuthors.read(row.textOrNull("authors")),
                        row.words("asked").stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()),
                        row.number("reviews")),
                event);
    }

    @Override
    public List<GivenBid> bids(UUID event) {
        return sql.list(
                BIDS,
                row -> new GivenBid(
                        row.id("contribution_id"), row.id("reviewer_id"), row.constant(ReviewBid.class, "bid")),
                event);
    }

    @Override
    public Page<Biddable> biddable(UUID event, UUID reviewer, Filter filter, PageRequest request) {
        var from = new StringBuilder(BIDDABLE);
        var values = new ArrayList<@Nullable Object>(List.of(reviewer, event));
        if (filter.track() != null) {
            from.append(" and c.content ->> 'track' = ?");
            values.add(filter.track());
        }
        if (filter.said() != null) {
            from.append(filter.said() ? " and b.id is not null" : " and b.id is null");
        }
        var words = request.query();
        if (words != null && !words.isBlank()) {
            from.append(
                    " and concat_ws(' ', c.content ->> 'title', c.content ->> 'keywords', case when b.bid is distinct from 'CONFLICT'"
                            + " then c.content ->> 'summary' end) ilike ?");
            values.add(LikePattern.words(words));
        }
        return sql.page(
                request,
                """
                select c.code, c.content ->> 'title' as title, c.content ->> 'summary' as summary, c.content ->> 'keywords' as keywords,
                       c.content ->> 'track' as track, c.content ->> 'type' as type, b.bid,
                       exists (select from contribution_review r where r.contribution_id = c.id and r.reviewer_id = a.id and r.state <> 'DECLINED')
                       as asked
                """ + from + " order by lower(c.content ->> 'title'), c.id",
                "select count(*)" + from,
                SqlCommitteeDirectory::biddable,
                values.toArray());
    }

    private static Biddable biddable(Row row) throws SQLException {
        var bid = row.constantOrNull(ReviewBid.class, "bid");
        boolean hidden = bid == ReviewBid.CONFLICT;
        return new Biddable(
                row.text("code"),
                row.text("title"),
                hidden ? null : row.textOrNull("summary"),
                hidden ? null : row.textOrNull("keywords"),
                row.textOrNull("track"),
                row.textOrNull("type"),
                bid,
                row.flag("asked"));
    }

    @Override
    public List<OwnCommittee> committees(UUID reviewer, Instant now) {
        return sql.list(
                COMMITTEES,
                row -> new OwnCommittee(
                        row.text("slug"), row.localized("title"), row.number("contributions"), row.number("said")),
                reviewer,
                now);
    }
}
