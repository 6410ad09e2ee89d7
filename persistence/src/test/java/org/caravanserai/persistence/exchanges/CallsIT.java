package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationFilter;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallPhase;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Offering;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.call.RequestedDocument;
import org.caravanserai.domain.exchanges.call.RequestedDocuments;
import org.caravanserai.domain.exchanges.call.RequestedReferences;
import org.caravanserai.domain.exchanges.call.Review;
import org.caravanserai.domain.exchanges.call.ScoringCriterion;
import org.caravanserai.domain.exchanges.call.ScoringScheme;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.exchanges.tasks.ExchangeTask;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.tasks.AreaTasks;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class CallsIT extends PostgresTest {

    private static final CallRules RULES = new CallRules(
            new Eligibility(
                    List.of(IscedField.of("0610")),
                    List.of(6, 7),
                    new BigDecimal("60"),
                    List.of(new LanguageRequirement(LanguageTag.of("en"), CefrLevel.B2)),
                    List.of(CountryCode.of("CN")),
                    30),
            new ScoringScheme(List.of(new ScoringCriterion("grades", LocalizedText.of("en", "Grades"), 3))),
            10,
            new RequestedDocuments(List.of(
                    new RequestedDocument(
                            "cv", LocalizedText.of("en", "CV"), true, Set.of(FileType.PDF, FileType.DOCX)),
                    new RequestedDocument("photo", LocalizedText.of("en", "Photo"), false, Set.of(FileType.JPEG)))),
            new RequestedReferences(2, true));

    private UUID organization() {
        return inTransaction(() -> {
            var slug = Slug.of("k-" + Ids.next().toString().substring(20).replace("-", ""));
            var made = new Organization(slug, Bodies.unowned().profile(), NOW, null);
            made.verify();
            entities.persist(made);
            return made.id();
        });
    }

    private ExchangeCall published() {
        return published(Exchanges.bothWays());
    }

    private ExchangeCall published(AgreementTerms terms) {
        return published(terms, RULES);
    }

    private ExchangeCall published(AgreementTerms terms, CallRules rules) {
        var home = organization();
        var partner = organization();
        return inTransaction(() -> {
            var agreements = repository(JpaAgreements.class);
            var agreement = new Agreement(List.of(home, partner), terms, NOW);
            agreements.add(agreement);
            var revision = agreement.propose(terms, null, home, Signatory.of(Exchanges.officer(home)), null, NOW);
            agreements.add(revision);
            for (var party : List.of(home, partner)) {
                agreement.approve(revision, 1, revision.hash(), party, Signatory.of(Exchanges.officer(party)), NOW);
            }
            entities.flush();
            repository(SqlPlaceBook.class).provide(agreement.id(), terms);
            var slug = Slug.of("call-" + Ids.next().toString().substring(20).replace("-", ""));
            var call = new ExchangeCall(
                    slug,
                    home,
                    List.of(new Offering(agreement, terms)),
                    new CallDetails(
                            YEAR,
                            List.of("c1"),
                            LocalizedText.of("en", "Autumn"),
                            LocalizedText.EMPTY,
                            LocalizedText.of("en", "Paid"),
                            NOW.minus(Duration.ofDays(2)),
                            NOW.plus(Duration.ofDays(2)),
                            ZoneId.of("Asia/Shanghai"),
                            Questionnaire.NONE,
                            rules));
            call.publish(NOW);
            entities.persist(call);
            return call;
        });
    }

    @Test
    void whatWasStatedWithASubmittedApplicationIsNotChangedUntilThePersonIsForgotten() {
        var application = submitted(published());
        assertThatThrownBy(() -> inTransaction(() -> entities.createNativeQuery(
                                "update exchange_application set stated = '{\"level\": 8}' where id = ?1")
                        .setParameter(1, application.id())
                        .executeUpdate()))
                .hasStackTraceContaining("is not changed after its submission");
        assertThatThrownBy(() -> inTransaction(
                        () -> entities.createNativeQuery("update exchange_application set stated = null where id = ?1")
                                .setParameter(1, application.id())
                                .executeUpdate()))
                .hasStackTraceContaining("exchange_application_stated");
        inTransaction(() -> entities.createNativeQuery("update exchange_application set stated = '{}' where id = ?1")
                .setParameter(1, application.id())
                .executeUpdate());
    }

    @Test
    void aReopenedApplicationStatesAnewWhenItIsSubmittedAgain() {
        var code = submitted(published()).code();
        inTransaction(() -> stored(code).reopen());
        inTransaction(() -> stored(code).submit(Statement.NOTHING, NOW.plusSeconds(9)));
        assertThat(inTransaction(() -> stored(code).submittedAt())).isEqualTo(NOW.plusSeconds(9));
    }

    private Application stored(String code) {
        return repository(JpaCalls.class).lockApplication(code).orElseThrow();
    }

    private Application submitted(ExchangeCall call) {
        return submitted(call, "k" + Ids.next() + "@example.org");
    }

    private Application submitted(ExchangeCall call, String email) {
        return inTransaction(() -> {
            var account = account(email);
            var application = new Application(call, account, List.of("c1"), Term.FIRST, Answers.NONE, NOW);
            application.submit(Statement.NOTHING, NOW);
            entities.persist(application);
            return application;
        });
    }

    private UUID account(String email) {
        var made = newAccount(email);
        made.verifyEmail(NOW);
        entities.persist(made);
        entities.flush();
        return made.id();
    }

    /** Somebody in the office of the call's university. */
    private UUID officer(ExchangeCall call) {
        return inTransaction(() -> {
            var officer = account("o" + Ids.next() + "@example.org");
            entities.createNativeQuery(
                            "insert into membership (organization_id, account_id, role, since) values (?1, ?2, 'EXCHANGE_OFFICER', now())")
                    .setParameter(1, call.organization())
                    .setParameter(2, officer)
                    .executeUpdate();
            return officer;
        });
    }

    /** What waits about calls, with how much of it. */
    private List<String> waiting(UUID officer, Instant now) {
        var tasks = AreaTasks.of(wired(new Sql()), new ExchangeTaskStatements());
        var kinds = List.<TaskKind>of(
                ExchangeTask.NOMINATE_APPLICANTS, ExchangeTask.ALLOCATE_PLACES, ExchangeTask.CONFIRM_OWN_PEOPLE);
        return inTransaction(() -> tasks.of(officer, kinds, now)).stream()
                .map(task -> task.kind() + " " + task.number())
                .toList();
    }

    private static Account newAccount(String email) {
        return new Account(
                EmailAddress.of(email),
                new Profile(
                        PersonName.of("Amina", "Li"),
                        CountryCode.of("CN"),
                        null,
                        null,
                        null,
                        Tags.NONE,
                        LanguageTag.of("en"),
                        ZoneId.of("Asia/Shanghai")),
                NOW);
    }

    @Test
    void rulesAndAllocationAreReadAsTheyWereWritten() {
        var call = published();
        var summary =
                new AllocationSummary(Map.of("c1", new AllocationSummary.Line(5, 1, new BigDecimal("80.50"))), "v1");
        inTransaction(() -> {
            var stored = repository(JpaCalls.class).byId(call.id()).orElseThrow();
            assertThat(stored.rules()).isEqualTo(RULES);
            assertThat(stored.allocation()).isNull();
            stored.allocated(summary, NOW.plus(Duration.ofDays(3)));
            return true;
        });

        inTransaction(() -> assertThat(
                        repository(JpaCalls.class).byId(call.id()).orElseThrow().allocation())
                .isEqualTo(summary));
    }

    @Test
    void aCallIsPublicAsLongAsItsOrganizationIsVerified() {
        var call = published();
        var directory = repository(SqlCallDirectory.class);
        var all = new CallFilter(null, null, null, null, null, false);
        become(call.organization(), "REFUSED");
        assertThat(inTransaction(() -> directory.published(all, PageRequest.first(200), NOW))
                        .items())
                .extracting(row -> row.slug())
                .doesNotContain(call.slug().value());
        assertThat(inTransaction(() -> directory.bySlug(call.slug().value()))
                        .orElseThrow()
                        .isPublic())
                .isFalse();
        become(call.organization(), "VERIFIED");
        assertThat(inTransaction(() -> directory.bySlug(call.slug().value()))
                        .orElseThrow()
                        .isPublic())
                .isTrue();
    }

    private void become(UUID organization, String state) {
        inTransaction(
                () -> wired(new Sql()).update("update organization set state = ? where id = ?", state, organization));
    }

    @Test
    void publishedCallsAreFilteredInTheDatabase() {
        var call = published();
        var directory = repository(SqlCallDirectory.class);

        var all = new CallFilter(null, "061", "en", 6, YEAR, true);
        assertThat(inTransaction(() -> directory.published(all, PageRequest.first(100), NOW))
                        .items())
                .extracting(row -> row.slug())
                .contains(call.slug().value());
        for (var other : List.of(
                new CallFilter(null, "02", null, null, null, false),
                new CallFilter(null, null, "fr", null, null, false),
                new CallFilter(null, null, null, 3, null, false),
                new CallFilter(CountryCode.of("AQ"), null, null, null, null, false))) {
            assertThat(inTransaction(() -> directory.published(other, PageRequest.first(100), NOW))
                            .items())
                    .as(other.toString())
                    .extracting(row -> row.slug())
                    .doesNotContain(call.slug().value());
        }
        var offered = inTransaction(() -> directory.facets(CallFilter.ALL, null, NOW));
        assertThat(values(offered, "field")).contains("061").doesNotContain("*");
        assertThat(values(offered, "language")).contains("en");
        assertThat(values(offered, "level")).contains("6", "7").doesNotContain("*");
        assertThat(values(offered, "year")).contains(YEAR.toString());
        var narrowed = new CallFilter(null, "061", "en", 7, YEAR, true);
        var left = inTransaction(() -> directory.facets(narrowed, "a", NOW));
        for (var each : left.of("level")) {
            var filter = new CallFilter(null, "061", "en", Integer.valueOf(each.value()), YEAR, true);
            assertThat(inTransaction(() -> directory.published(filter, new PageRequest(0, 1, "a", null), NOW))
                            .total())
                    .as("as many as the list then has")
                    .isEqualTo(each.count());
        }
    }

    private static List<String> values(Facets facets, String filter) {
        return facets.of(filter).stream().map(Facets.Value::value).toList();
    }

    @Test
    void whoReadsTheListOfApplicationsSeesNoScoreOfTheirOwnBeforeTheRelease() {
        var call = published();
        var own = submitted(call);
        var other = submitted(call);
        inTransaction(() -> Map.of(own, "90", other, "80").forEach((application, points) -> {
            var read = repository(JpaCalls.class)
                    .lockApplication(application.code())
                    .orElseThrow();
            read.score(new BigDecimal(points));
            read.allocate("c1");
        }));
        var directory = repository(SqlCallDirectory.class);
        var list = inTransaction(
                () -> directory.applications(call.id(), own.account(), ApplicationFilter.ALL, PageRequest.first(10)));
        assertThat(list.items()).extracting(row -> row.code()).containsExactly(other.code(), own.code());
        assertThat(list.items().get(1).score()).isNull();
        assertThat(list.items().get(1).allocated()).isNull();
        assertThat(list.items().get(0).score()).isEqualByComparingTo("80");
        assertThat(list.total()).isEqualTo(2);
    }

    @Test
    void whatWaitsForTheOfficersIsCounted() {
        var call = published();
        var application = submitted(call);
        var officer = officer(call);
        var later = NOW.plus(Duration.ofDays(3));
        assertThat(waiting(officer, later)).isEmpty();
        inTransaction(() -> repository(JpaCalls.class)
                .lockApplication(application.code())
                .orElseThrow()
                .score(BigDecimal.TEN));
        assertThat(waiting(officer, NOW)).isEmpty();
        assertThat(waiting(officer, later)).containsExactly("ALLOCATE_PLACES 1");
        inTransaction(() -> {
            var read = repository(JpaCalls.class)
                    .lockApplication(application.code())
                    .orElseThrow();
            read.allocate("c1");
            read.release(later);
            read.accept(NOW);
        });
        assertThat(waiting(officer, later)).containsExactly("NOMINATE_APPLICANTS 1");
    }

    @Test
    void whoIsNotKnownAsOneOfTheUniversityWaitsForTheOfficers() {
        var call = published(
                Exchanges.bothWays(),
                new CallRules(
                        Eligibility.ANYBODY,
                        ScoringScheme.NONE,
                        10,
                        RequestedDocuments.NONE,
                        RequestedReferences.NONE,
                        true));
        var directory = repository(SqlCallDirectory.class);
        var officer = officer(call);
        var stranger = submitted(call, "k" + Ids.next() + "@example.org");
        var member = submitted(call, "k" + Ids.next() + "@example.org");
        submitted(call, "k" + Ids.next() + "@students.example.edu.cn");
        var lookalike = submitted(call, "k" + Ids.next() + "@notexample.edu.cn");
        inTransaction(() -> entities.createNativeQuery(
                        "insert into membership (organization_id, account_id, role, since) values (?1, ?2, 'REVIEWER', now())")
                .setParameter(1, call.organization())
                .setParameter(2, member.account())
                .executeUpdate());

        var open = new ApplicationFilter(null, null, true);
        assertThat(inTransaction(() -> directory.applications(call.id(), Ids.next(), open, PageRequest.first(10)))
                        .items())
                .extracting(ApplicationRow::code)
                .containsExactlyInAnyOrder(stranger.code(), lookalike.code());
        assertThat(waiting(officer, NOW)).containsExactly("CONFIRM_OWN_PEOPLE 2");
        assertThat(inTransaction(() -> directory.applications(
                                call.id(), Ids.next(), ApplicationFilter.ALL, PageRequest.first(10)))
                        .items())
                .filteredOn(ApplicationRow::membershipOpen)
                .extracting(ApplicationRow::code)
                .containsExactlyInAnyOrder(stranger.code(), lookalike.code());

        inTransaction(() -> {
            repository(JpaCalls.class)
                    .lockApplication(stranger.code())
                    .orElseThrow()
                    .confirmMembership(NOW);
            repository(JpaCalls.class)
                    .lockApplication(lookalike.code())
                    .orElseThrow()
                    .refuseMembership(NOW);
        });
        assertThat(waiting(officer, NOW)).isEmpty();
        assertThat(inTransaction(() -> directory.application(lookalike.code())).orElseThrow())
                .satisfies(row -> assertThat(row.membershipRefused()).isTrue())
                .satisfies(row -> assertThat(row.membershipOpen()).isFalse());
    }

    @Test
    void aCancelledCallIsNotOpenAndItsApplicationsAreOver() {
        var call = published();
        var application = submitted(call);
        inTransaction(() -> {
            repository(JpaCalls.class).lock(call.slug()).orElseThrow().cancel("No places.", NOW);
            repository(JpaCalls.class)
                    .lockApplication(application.code())
                    .orElseThrow()
                    .callCancelled();
        });
        assertThat(inTransaction(() -> repository(SqlCallDirectory.class)
                        .bySlug(call.slug().value())
                        .orElseThrow()
                        .phase(NOW)))
                .isEqualTo(CallPhase.CANCELLED);
        assertThat(inTransaction(() -> repository(JpaCalls.class).live(call.id(), application.account())))
                .isEmpty();
    }

    @Test
    void placesThatAnOrganizationCanOfferAreThoseByWhichItSends() {
        var call = published();
        var directory = repository(SqlCallDirectory.class);
        assertThat(inTransaction(() -> directory.offerable(Set.of(call.organization()), YEAR)))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.condition()).isEqualTo("c1");
                    assertThat(place.firstYear()).isEqualTo(YEAR);
                });
        assertThat(inTransaction(() -> directory.offerable(Set.of(call.organization()), AcademicYear.of("2040/2041"))))
                .isEmpty();
    }

    @Test
    void placesThatCanBeOfferedAreThoseOfEachAcademicYear() {
        var next = AcademicYear.of("2027/2028");
        var none = AcademicYear.of("2028/2029");
        var call = published(Exchanges.terms(Exchanges.withPlaces(
                "c1", 5, new PlacesInYear(next, 2, null, null), new PlacesInYear(none, 0, null, null))));
        assertThat(inTransaction(() -> repository(SqlCallDirectory.class).offerable(Set.of(call.organization()), YEAR)))
                .singleElement()
                .satisfies(place -> assertThat(place.places())
                        .containsExactly(
                                Map.entry(YEAR, 5), Map.entry(next, 2), Map.entry(AcademicYear.of("2029/2030"), 5)));
    }

    /** Whoever has applied goes on reading what was offered. */
    @Test
    void aCallKeepsItsDestinationsWhateverALaterRevisionLeavesOut() {
        var call = published();
        var directory = repository(SqlCallDirectory.class);
        var before = inTransaction(() -> directory.bySlug(call.slug().value())).orElseThrow();
        assertThat(before.destinations()).hasSize(1);
        inTransaction(() -> wired(new Sql()).update("""
            with left_out as (
                insert into agreement_revision (id, agreement_id, number, terms, hash, proposed_by_organization, proposed_by_account,
                    proposed_at, version)
                select gen_random_uuid(), r.agreement_id, 2,
                       jsonb_set(r.terms, '{conditions}', (select jsonb_agg(c) from jsonb_array_elements(r.terms -> 'conditions') c
                                                           where c ->> 'code' <> 'c1')),
                       repeat('b', 64), r.proposed_by_organization, r.proposed_by_account, now(), 1
                from agreement_revision r
                where r.agreement_id = (select k.agreement_id from exchange_call_condition k where k.call_id = ?1) returning agreement_id)
            update exchange_agreement a set revision = 2, revision_in_force = 2 from left_out l where a.id = l.agreement_id
            """, call.id()));
        assertThat(inTransaction(() -> directory.bySlug(call.slug().value()))
                        .orElseThrow()
                        .destinations())
                .isEqualTo(before.destinations());
        var filter = new CallFilter(null, "0613", "en", 6, YEAR, false);
        assertThat(inTransaction(() -> directory.published(filter, PageRequest.first(200), NOW))
                        .items())
                .extracting(each -> each.slug())
                .contains(call.slug().value());
    }

    @Test
    void whatIsToReviewIsListedUntilTheRelease() {
        var call = published();
        var application = submitted(call);
        var reviewer = Ids.next();
        var directory = repository(SqlCallDirectory.class);
        var later = NOW.plus(Duration.ofDays(3));
        var own = Set.of(call.organization());

        assertThat(inTransaction(() -> directory.toReview(own, reviewer, NOW, PageRequest.first(10)))
                        .total())
                .as("still open")
                .isZero();
        assertThat(inTransaction(() -> directory.toReview(own, reviewer, later, PageRequest.first(10)))
                        .items())
                .singleElement()
                .satisfies(task -> assertThat(task.total()).isNull());
        assertThat(inTransaction(() -> directory.toReview(own, application.account(), later, PageRequest.first(10)))
                        .total())
                .as("nobody reviews the own application")
                .isZero();

        inTransaction(() -> {
            repository(JpaReviews.class)
                    .add(new Review(
                            application.id(),
                            reviewer,
                            RULES.scoring(),
                            Map.of("grades", new BigDecimal("8.5")),
                            "Good",
                            later));
            return true;
        });
        assertThat(inTransaction(() -> directory.toReview(own, reviewer, later, PageRequest.first(10)))
                        .items())
                .singleElement()
                .satisfies(task -> assertThat(task.total()).isEqualByComparingTo("85"));
        assertThat(inTransaction(() -> directory.applications(
                                call.id(),
                                Ids.next(),
                                new ApplicationFilter(ApplicationState.SUBMITTED, "c1", false),
                                PageRequest.first(10)))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.reviews()).isEqualTo(1));
    }
}
