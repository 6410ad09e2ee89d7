package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.cooperation.proposal.Conversion;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.ProposalDirectory;
import org.caravanserai.domain.cooperation.proposal.ProposalFilter;
import org.caravanserai.domain.cooperation.proposal.ProposalRow;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.cooperation.registry.LinkTargets;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class ProposalDirectoryIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private UUID author() {
        return inTransaction(() -> {
            var made = new Account(EmailAddress.of("author-" + Ids.next() + "@example.org"), People.amina(), NOW);
            entities.persist(made);
            return made.id();
        });
    }

    private Proposal proposal(UUID author, String title, Instant madeAt) {
        return inTransaction(() -> {
            var draft = new Proposal.Draft(
                    title, "For all", LanguageTag.of("en"), ProposalTopic.EXCHANGE, null, null, true);
            var made = new Proposal(author, draft, madeAt);
            entities.persist(made);
            return made;
        });
    }

    @Test
    void anAuthorFindsTheOwnProposalsInAllStates() {
        var author = author();
        var other = proposal(author(), "Of somebody else", NOW);
        var first = proposal(author, "First", NOW);
        var second = proposal(author, "Second", NOW.plusSeconds(60));
        inTransaction(() -> {
            var admitted = entities.merge(first);
            admitted.admit(TODAY.plusDays(30), TODAY);
        });
        var directory = repository(ProposalDirectory.class);
        var own = inTransaction(() -> directory.ofAccount(author, ProposalFilter.ALL, PageRequest.first(10)));
        assertThat(own.total()).isEqualTo(2);
        assertThat(own.items())
                .extracting(ProposalRow::code)
                .as("the newest first")
                .containsExactly(second.code(), first.code());
        assertThat(own.items())
                .extracting(ProposalRow::state)
                .containsExactly(ProposalState.SUBMITTED, ProposalState.UNDER_REVIEW);
        assertThat(own.items().get(1).answerBy()).isEqualTo(TODAY.plusDays(30));
        var waiting = new ProposalFilter(ProposalState.SUBMITTED, null, null, null);
        assertThat(inTransaction(() -> directory.ofAccount(author, waiting, PageRequest.first(10)))
                        .items())
                .extracting(ProposalRow::code)
                .containsExactly(second.code());
        assertThat(inTransaction(() -> directory.page(ProposalFilter.ALL, false, PageRequest.first(200)))
                        .items())
                .extracting(ProposalRow::code)
                .contains(first.code())
                .doesNotContain(second.code(), other.code());
    }

    private String event(String state, Instant endedAt) {
        var slug = "proposals-" + Ids.next().toString().substring(20);
        inTransaction(() -> {
            var organization = Ids.next();
            var sql = wired(new Sql());
            sql.update("""
                    insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
                    values (?, ?, '{"en": "Open University"}', 'open', 'UNIVERSITY', 'UZ', 'VERIFIED', ?)
                    """, organization, "organization-" + organization, NOW);
            return sql.update(
                    """
                    insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages,
                        starts_at, ends_at, time_zone, venue_city, venue_country, waiting_list, moderated, guests, created_at, published_at)
                    values (?, 1, ?, ?, 'FORUM', 'ON_SITE', '{"en": "A forum"}', '{}', '{}', ?, '{en}', ?, ?, 'UTC', 'Samarkand', 'UZ',
                        true, false, true, ?, ?)
                    """, Ids.next(), slug, state, organization, endedAt.minusSeconds(3600), endedAt, NOW, NOW);
        });
        return slug;
    }

    @Test
    void linksFindOnlyWhatEverybodyMaySee() {
        var open = event("PUBLISHED", NOW);
        var draft = event("DRAFT", NOW);
        var targets = repository(LinkTargets.class);
        assertThat(inTransaction(() -> targets.hasEvent(open))).isTrue();
        assertThat(inTransaction(() -> targets.hasEvent(draft))).isFalse();
        assertThat(inTransaction(() -> targets.hasCenter(open))).isFalse();
        assertThat(inTransaction(() -> targets.hasAgreement("NO-SUCH-1"))).isFalse();
    }

    @Test
    void moreEventsAreConvertedThanRowsAreRead() {
        var before = inTransaction(() -> repository(ProposalDirectory.class).conversion());
        var event = event("ARCHIVED", Instant.parse("2025-05-01T12:00:00Z"));
        var other = event("ARCHIVED", Instant.parse("2024-05-01T12:00:00Z"));
        inTransaction(() -> wired(new Sql()).update("""
                with made as (
                    insert into cooperation_entry (id, kind, slug, title, summary, countries, fields, begins_on, date_precision, as_of,
                        registered_at, version)
                    select gen_random_uuid(), 'INSTRUMENT', ?1 || '-' || n, '{"en": "C"}', '{}', '{}', '{}',
                           case when n = 0 then date '2024-06-01' else date '2025-06-01' end, 'DAY', date '2026-11-26', now(), 1
                    from generate_series(0, ?3::int) n returning id, begins_on
                )
                insert into cooperation_link (entry_id, position, relation, target, reference, label)
                select id, 0, 'ORIGIN', 'EVENT', case when begins_on = date '2024-06-01' then ?2 else ?1 end, '{}' from made
                """, event, other, Conversion.MOST));
        var conversion = inTransaction(() -> repository(ProposalDirectory.class).conversion());
        assertThat(conversion.came())
                .hasSize(Conversion.MOST)
                .as("the older event is not among the rows")
                .noneMatch(came -> came.event().equals(other));
        assertThat(conversion.converted() - before.converted()).isEqualTo(2);
        assertThat(conversion.ended() - before.ended()).isEqualTo(2);
        inTransaction(() -> wired(new Sql()).update("delete from cooperation_entry where slug like ? || '-%'", event));
    }
}
