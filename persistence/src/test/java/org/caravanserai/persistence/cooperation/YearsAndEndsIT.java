package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.mechanism.Edition;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.domain.cooperation.programme.AuthorityApproval;
import org.caravanserai.domain.cooperation.programme.EndFilter;
import org.caravanserai.domain.cooperation.programme.EndedProgramme;
import org.caravanserai.domain.cooperation.programme.EndedProgrammes;
import org.caravanserai.domain.cooperation.programme.Evaluation;
import org.caravanserai.domain.cooperation.programme.EvaluationOutcome;
import org.caravanserai.domain.cooperation.programme.GivenApproval;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeEnd;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.programme.ProgrammeTerms;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarnings;
import org.caravanserai.domain.cooperation.programme.YearReport;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.CostRow;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.EntryYearFigure;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.registry.WayCost;
import org.caravanserai.domain.cooperation.registry.WayCosts;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearsAndEndsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static String unique(String word) {
        return word + "-" + Ids.next().toString().substring(20).replace("-", "");
    }

    private static EntryFacts facts(String title, CooperationWay way) {
        return new EntryFacts(
                LocalizedText.of("en", title),
                LocalizedText.EMPTY,
                List.of(),
                List.of(new EntryParty(
                        PartyRole.AWARDING,
                        Sector.UNIVERSITY,
                        null,
                        CountryCode.of("MX"),
                        null,
                        null,
                        null,
                        Tags.of("es", "en"))),
                List.of(),
                way,
                Tags.NONE,
                Tags.NONE,
                LocalDate.of(2016, 9, 1),
                null,
                DatePrecision.DAY,
                null,
                TODAY);
    }

    private Slug programme(String slug, CooperationWay way, EntryYearFigure... years) {
        return inTransaction(() -> {
            var made = new Programme(
                    Slug.of(slug),
                    facts(slug, way),
                    new ProgrammeTerms(
                            ProgrammeKind.JOINT_DEGREE_PROGRAMME, DegreeLevel.MASTER, 30, null, null, List.of()),
                    NOW);
            Stream.of(years).forEach(made::count);
            repository(JpaRegistry.class).add(made);
            return made.slug();
        });
    }

    private void end(Slug slug, LocalDate on) {
        inTransaction(() -> {
            var held = programmeOf(slug);
            held.goOn(ProgrammeState.SUBMITTED);
            held.goOn(ProgrammeState.EXPERT_REVIEW);
            held.approve(new GivenApproval(
                    new AuthorityApproval(slug.value(), LocalDate.of(2016, 3, 1), LocalDate.of(2030, 12, 31)),
                    30,
                    null));
            Stream.of(ProgrammeState.ENROLLING, ProgrammeState.NO_NEW_INTAKE, ProgrammeState.TEACH_OUT)
                    .forEach(held::goOn);
            held.report(new YearReport(2022, 6, 8, 7, LocalizedText.EMPTY, TODAY));
            held.report(new YearReport(2023, 0, 5, null, LocalizedText.EMPTY, TODAY));
            held.end(new ProgrammeEnd(on, "The parties", "Few applied", LocalizedText.of("en", "They finish")), TODAY);
            return held;
        });
    }

    private Programme programmeOf(Slug slug) {
        return repository(JpaRegistry.class).lock(Programme.class, slug).orElseThrow();
    }

    private List<EndedProgramme> ended(EndFilter filter, String query) {
        return inTransaction(() -> repository(EndedProgrammes.class).page(filter, new PageRequest(0, 10, query, null)))
                .items();
    }

    private EntryView view(Slug slug) {
        return inTransaction(() -> repository(RegistryDirectory.class)
                .bySlug(EntryKind.PROGRAMME, slug.value())
                .orElseThrow());
    }

    @Test
    void eachApprovalIsKeptAndAListTellsTheSameWarningsAsThePage() {
        var slug = programme(unique("approved"), CooperationWay.JOINT_PROGRAMME);
        inTransaction(() -> {
            var approved = programmeOf(slug);
            approved.goOn(ProgrammeState.SUBMITTED);
            approved.goOn(ProgrammeState.EXPERT_REVIEW);
            var first = new AuthorityApproval(slug + "-1", LocalDate.of(2016, 3, 1), LocalDate.of(2022, 2, 28));
            approved.approve(new GivenApproval(first, 30, LocalDate.of(2016, 1, 15)));
            approved.goOn(ProgrammeState.ENROLLING);
            approved.report(new YearReport(2021, 40, 0, null, LocalizedText.EMPTY, TODAY));
            return approved;
        });
        inTransaction(() -> {
            var second = new AuthorityApproval(slug + "-2", LocalDate.of(2022, 3, 1), LocalDate.of(2028, 2, 28));
            programmeOf(slug).renew(new GivenApproval(second, 60, null));
            return slug;
        });
        var view = (ProgrammeView) inTransaction(() -> repository(RegistryDirectory.class)
                        .bySlug(EntryKind.PROGRAMME, slug.value())
                        .orElseThrow())
                .details();
        assertThat(view.approvals())
                .extracting(ProgrammeView.ApprovalLine::number, ProgrammeView.ApprovalLine::quota)
                .containsExactly(tuple(slug + "-1", 30), tuple(slug + "-2", 60));
        assertThat(view.approvals().get(0).decidedOn()).isEqualTo(LocalDate.of(2016, 1, 15));
        assertThat(view.quota()).isEqualTo(60);
        assertThat(view.quotaOf(2021)).isEqualTo(30);
        var id = inTransaction(() -> programmeOf(slug).id());
        assertThat(inTransaction(() -> repository(ProgrammeWarnings.class).of(List.of(id, Ids.next()), TODAY)))
                .isEqualTo(Map.of(id, ProgrammeWarning.of(view, TODAY)));
        assertThat(ProgrammeWarning.of(view, TODAY)).contains(ProgrammeWarning.OVER_QUOTA);
    }

    @Test
    void evaluationsAreReadInTheirOrderAndThereIsOneADay() {
        var slug = programme(unique("evaluated"), CooperationWay.JOINT_PROGRAMME);
        inTransaction(() -> {
            var held = programmeOf(slug);
            held.goOn(ProgrammeState.SUBMITTED);
            held.goOn(ProgrammeState.EXPERT_REVIEW);
            held.approve(new GivenApproval(
                    new AuthorityApproval(slug.value(), LocalDate.of(2016, 3, 1), LocalDate.of(2030, 12, 31)),
                    30,
                    null));
            held.evaluate(evaluation(2024, EvaluationOutcome.CONDITIONAL), TODAY);
            held.evaluate(evaluation(2020, EvaluationOutcome.PASS), TODAY);
            return held;
        });
        inTransaction(() -> {
            programmeOf(slug).evaluate(evaluation(2024, EvaluationOutcome.FAIL), TODAY);
            return slug;
        });
        assertThat(((ProgrammeView) view(slug).details()).evaluations())
                .extracting(line -> line.heldOn() + " " + line.outcome() + " " + line.evaluatedBy())
                .containsExactly("2020-05-01 PASS An agency", "2024-05-01 FAIL An agency");
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql()).update("""
            insert into cooperation_evaluation (programme_id, position, held_on, outcome, evaluating_body, findings)
            select id, 9, '2020-06-01', 'FAIL', 'x', '{}' from cooperation_entry where slug = ?
            """, slug.value())))
                .hasStackTraceContaining("cooperation_evaluation_findings");
        assertThat(inTransaction(() -> repository(JpaRegistry.class).find(slug)))
                .isPresent();
        assertThat(inTransaction(() -> repository(JpaRegistry.class).find(Slug.of("no-such-record"))))
                .isEmpty();
    }

    private static Evaluation evaluation(int year, EvaluationOutcome outcome) {
        return new Evaluation(
                LocalDate.of(year, 5, 1), outcome, "An agency", LocalizedText.of("en", "Few books in the library"));
    }

    @Test
    void whatEndedStaysInAListOfItsOwn() {
        var word = unique("ended").replace("-", "");
        var first = programme(word + "-first", CooperationWay.JOINT_PROGRAMME);
        var second = programme(word + "-second", CooperationWay.JOINT_PROGRAMME);
        programme(word + "-running", CooperationWay.JOINT_PROGRAMME);
        end(first, LocalDate.of(2024, 7, 31));
        end(second, LocalDate.of(2025, 8, 31));
        assertThat(ended(EndFilter.ALL, word))
                .extracting(EndedProgramme::slug)
                .as("the latest first")
                .containsExactly(second.value(), first.value());
        assertThat(ended(EndFilter.ALL, word).get(0)).satisfies(row -> {
            assertThat(row.decidedBy()).isEqualTo("The parties");
            assertThat(row.reason()).isEqualTo("Few applied");
            assertThat(row.students().in("en")).isEqualTo("They finish");
            assertThat(row.graduates()).isEqualTo(13);
            assertThat(row.countries()).containsExactly("MX");
            assertThat(row.endedOn()).isEqualTo("2025-08-31");
        });
        assertThat(ended(new EndFilter(null, null, null, LocalDate.of(2025, 1, 1), null), word))
                .hasSize(1);
        assertThat(ended(new EndFilter(null, null, null, null, LocalDate.of(2024, 12, 31)), word))
                .hasSize(1);
        assertThat(ended(
                        new EndFilter(
                                ProgrammeKind.JOINT_DEGREE_PROGRAMME,
                                DegreeLevel.MASTER,
                                CountryCode.of("MX"),
                                null,
                                null),
                        word))
                .hasSize(2);
        assertThat(ended(new EndFilter(null, DegreeLevel.BACHELOR, null, null, null), word))
                .isEmpty();
        assertThat(ended(new EndFilter(null, null, CountryCode.of("KZ"), null, null), word))
                .isEmpty();
        var details = (ProgrammeView) view(second).details();
        assertThat(details.endedOn()).isEqualTo("2025-08-31");
        assertThat(details.reports())
                .extracting(ProgrammeView.ReportLine::international)
                .containsExactly(7, null);
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql())
                        .update(
                                "update cooperation_programme set ended_on = null where id = (select id from"
                                        + " cooperation_entry where slug = ?)",
                                first.value())))
                .hasStackTraceContaining("cooperation_programme_ended");
    }

    private static EntryYearFigure year(
            int year, @Nullable Integer participants, @Nullable String cost, String currency) {
        return new EntryYearFigure(
                year,
                participants,
                cost == null ? null : new Money(new BigDecimal(cost), Currency.getInstance(currency)),
                null,
                null);
    }

    @Test
    void waysAreComparedByTheirCostForEachParticipantInEachCurrency() {
        var one = programme(
                unique("cost"),
                CooperationWay.JOINT_INSTITUTION,
                year(2024, 10, "1000", "CNY"),
                year(2025, 20, "5000", "CNY"),
                year(2026, null, "9000", "CNY"));
        var two = programme(unique("cost"), CooperationWay.JOINT_INSTITUTION, year(2025, 10, "300", "EUR"));
        assertThat(costs(null, null))
                .extracting(each -> each.currency() + " " + each.perParticipant() + " " + each.records())
                .containsExactly("CNY 200.00 1", "EUR 30.00 1");
        assertThat(costs(2025, 2025))
                .extracting(each -> each.currency() + " " + each.perParticipant())
                .containsExactly("CNY 250.00", "EUR 30.00");
        var rows = inTransaction(() ->
                repository(WayCosts.class).rows(CooperationWay.JOINT_INSTITUTION, 2025, null, PageRequest.first(10)));
        assertThat(rows.total()).isEqualTo(2);
        assertThat(rows.items()).extracting(CostRow::slug).containsExactlyInAnyOrder(one.value(), two.value());
        assertThat(view(one).years()).extracting(EntryView.YearLine::year).containsExactly(2024, 2025, 2026);
        assertThat(view(one).parties().get(0).languages()).containsExactly("es", "en");
        inTransaction(() -> {
            var held = programmeOf(one);
            held.count(year(2025, 30, "5000", "CNY"));
            return held;
        });
        assertThat(view(one).years().get(1).participants()).isEqualTo(30);
        inTransaction(() -> {
            var held = programmeOf(one);
            held.count(year(2023, 5, "100", "CNY"));
            return held;
        });
        assertThat(view(one).years())
                .as("also an earlier year than those that are known")
                .extracting(EntryView.YearLine::year)
                .containsExactly(2023, 2024, 2025, 2026);
    }

    private List<WayCost> costs(@Nullable Integer from, @Nullable Integer to) {
        return inTransaction(() -> repository(WayCosts.class).byWay(from, to)).stream()
                .filter(each -> each.way() == CooperationWay.JOINT_INSTITUTION)
                .toList();
    }

    @Test
    void noMoreFindWorkThanWereTrained() {
        var slug =
                programme(unique("placed"), CooperationWay.JOINT_PROGRAMME, new EntryYearFigure(2025, 9, null, 5, 4));
        assertThat(Objects.requireNonNull(view(slug).years().get(0).placement()))
                .isEqualTo(80);
        assertThatThrownBy(() -> inTransaction(() -> wired(new Sql())
                        .update(
                                "update cooperation_year_figure set placed = 6 where entry_id = (select id from"
                                        + " cooperation_entry where slug = ?)",
                                slug.value())))
                .hasStackTraceContaining("cooperation_year_figure_placed");
    }

    private String event(String state) {
        var slug = unique("forum");
        inTransaction(() -> {
            var organization = Ids.next();
            var sql = wired(new Sql());
            sql.update("""
                insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
                values (?, ?, '{"en": "Open University"}', 'open', 'UNIVERSITY', 'UZ', 'VERIFIED', ?)
                """, organization, "organization-" + organization, NOW);
            return sql.update("""
                insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages,
                    starts_at, ends_at, time_zone, venue_city, venue_country, waiting_list, moderated, guests, created_at, published_at)
                values (?, 1, ?, ?, 'FORUM', 'ON_SITE', '{"en": "A forum"}', '{}', '{}', ?, '{en}', ?, ?, 'UTC', 'Samarkand', 'UZ',
                    true, false, true, ?, ?)
                """, Ids.next(), slug, state, organization, NOW, NOW.plusSeconds(3600), NOW, NOW);
        });
        return slug;
    }

    private List<MechanismView.EditionLine> editions(Slug slug) {
        var view = inTransaction(() -> repository(RegistryDirectory.class)
                .bySlug(EntryKind.MECHANISM, slug.value())
                .orElseThrow());
        return ((MechanismView) view.details()).editions();
    }

    @Test
    void publicEventsAreFoundByWordsOfTheirTitles() {
        var open = event("PUBLISHED");
        var draft = event("DRAFT");
        assertThat(inTransaction(() -> repository(PublicEvents.class).titled("FORUM", 1000)))
                .extracting(PublicEvent::slug)
                .contains(open)
                .doesNotContain(draft);
        assertThat(inTransaction(() -> repository(PublicEvents.class).titled("%", 1000)))
                .extracting(PublicEvent::slug)
                .doesNotContain(open);
        assertThat(inTransaction(() -> repository(PublicEvents.class).titled("forum", 1)))
                .hasSize(1);
    }

    @Test
    void theEventOfAnEditionIsShownWhileEverybodyMaySeeIt() {
        var open = event("PUBLISHED");
        var draft = event("DRAFT");
        assertThat(inTransaction(() -> repository(PublicEvents.class).bySlug(open)))
                .map(event -> event.title().in("en"))
                .contains("A forum");
        assertThat(inTransaction(() -> repository(PublicEvents.class).bySlug(draft)))
                .isEmpty();
        var slug = Slug.of(unique("week"));
        inTransaction(() -> {
            var week = new Mechanism(
                    slug,
                    facts(slug.value(), CooperationWay.GOVERNMENT_PLATFORM),
                    MechanismKind.EXCHANGE_WEEK,
                    12,
                    NOW);
            week.record(new Edition(1, TODAY.minusYears(1), null, null, open, null, LocalizedText.EMPTY));
            week.record(new Edition(2, TODAY, null, null, draft, null, LocalizedText.EMPTY));
            repository(JpaRegistry.class).add(week);
            return week;
        });
        assertThat(editions(slug).get(0).event()).satisfies(event -> {
            assertThat(event.slug()).isEqualTo(open);
            assertThat(event.endsAt()).isEqualTo(NOW.plusSeconds(3600));
        });
        assertThat(editions(slug).get(1).event()).isNull();
    }
}
