package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link CallApplications} promises. */
public interface ApplicationsContract extends ExchangesContract {

    @Test
    default void anApplicationIsFoundByItsCodeAndByItsIdAndKeepsItsState() {
        var call = call(inForce());
        var application = applied(call);
        inTransaction(() -> callApplications()
                .lockApplication(application.code())
                .orElseThrow()
                .submit(Statement.NOTHING, NOW));
        for (var found : List.of(
                callApplications().application(application.code()),
                callApplications().application(application.id()),
                inTransaction(() -> callApplications().lockApplication(application.code())))) {
            assertThat(found).hasValueSatisfying(read -> {
                assertThat(read.id()).isEqualTo(application.id());
                assertThat(read.wishes()).containsExactly("c1");
                assertThat(read.state()).isEqualTo(ApplicationState.SUBMITTED);
                assertThat(read.submittedAt()).isEqualTo(NOW);
            });
        }
        assertThat(callApplications().callOf(application.code())).hasValue(call.id());
        assertThat(callApplications().application("nothing")).isEmpty();
        assertThat(callApplications().application(Ids.next())).isEmpty();
        assertThat(callApplications().callOf("nothing")).isEmpty();
        assertThat(inTransaction(() -> callApplications().lockApplication("nothing")))
                .isEmpty();
    }

    @Test
    default void whatWasStatedWhenItWasSubmittedIsKept() {
        var call = call(inForce());
        var nothing = submitted(call, NOW);
        var application = applied(call);
        assertThat(callApplications()
                        .application(application.id())
                        .orElseThrow()
                        .stated())
                .isNull();
        var said = new Statement(
                IscedField.of("0613"),
                7,
                new BigDecimal("90.50"),
                CountryCode.of("MA"),
                LocalDate.of(2003, 5, 10),
                new LanguageSkills(List.of(
                        new LanguageRequirement(LanguageTag.of("en"), CefrLevel.C1),
                        new LanguageRequirement(LanguageTag.of("zh"), null))));
        inTransaction(() -> callApplications()
                .lockApplication(application.code())
                .orElseThrow()
                .submit(said, NOW));
        assertThat(callApplications()
                        .application(application.id())
                        .orElseThrow()
                        .stated())
                .isEqualTo(said);
        assertThat(callApplications().application(nothing.id()).orElseThrow().stated())
                .isEqualTo(Statement.NOTHING);
    }

    @Test
    default void aPersonHasOneApplicationForACallThatIsNotOver() {
        var agreement = inForce();
        var call = call(agreement);
        var first = applied(call);
        assertThat(callApplications().live(call.id(), first.account()))
                .hasValueSatisfying(read -> assertThat(read.id()).isEqualTo(first.id()));
        assertTaken(() -> callApplications().add(application(call, first.account())));
        assertThat(callApplications().live(call.id(), Ids.next())).isEmpty();
        assertThat(callApplications().live(call(agreement).id(), first.account()))
                .isEmpty();
        inTransaction(() ->
                callApplications().lockApplication(first.code()).orElseThrow().withdraw());
        assertThat(callApplications().live(call.id(), first.account())).isEmpty();
        var second = application(call, first.account());
        inTransaction(() -> callApplications().add(second));
        assertThat(callApplications().live(call.id(), first.account()))
                .hasValueSatisfying(read -> assertThat(read.id()).isEqualTo(second.id()));
    }

    @Test
    default void anApplicationIsNotOverUntilItWasRejectedDeclinedOrWithdrawn() {
        var call = call(inForce());
        var nominated = released(call, "50", "c1", NOW);
        inTransaction(() -> {
            var read = callApplications().lockApplication(nominated.code()).orElseThrow();
            read.accept(NOW);
            read.nominated();
        });
        var rejected = released(call, null, null, NOW);
        var declined = released(call, "50", "c1", NOW);
        inTransaction(() -> callApplications()
                .lockApplication(declined.code())
                .orElseThrow()
                .decline());
        var lapsed = released(call, "50", "c1", NOW);
        inTransaction(() ->
                callApplications().lockApplication(lapsed.code()).orElseThrow().lapse());
        assertThat(callApplications().live(call.id(), nominated.account())).isPresent();
        for (var over : List.of(rejected, declined, lapsed)) {
            assertThat(callApplications().live(call.id(), over.account())).isEmpty();
        }
    }

    @Test
    default void applicationsForACallAreListedByTheirCodes() {
        var agreement = inForce();
        var call = call(agreement);
        var draft = applied(call);
        var submitted = List.of(submitted(call, NOW), submitted(call, NOW));
        var withdrawn = submitted(call, NOW);
        inTransaction(() -> callApplications()
                .lockApplication(withdrawn.code())
                .orElseThrow()
                .withdraw());
        applied(call(agreement));
        assertThat(callApplications().submitted(call.id()))
                .extracting(Application::code)
                .isSorted()
                .containsExactlyInAnyOrder(
                        submitted.get(0).code(), submitted.get(1).code());
        assertThat(callApplications().all(call.id()))
                .extracting(Application::code)
                .isSorted()
                .hasSize(4)
                .contains(draft.code(), withdrawn.code());
        assertThat(callApplications().all(Ids.next())).isEmpty();
    }

    @Test
    default void theReserveListIsInTheOrderOfTheRanking() {
        var call = call(inForce());
        var low = released(call, "50.00", null, NOW);
        var late = released(call, "90.50", null, NOW.plusSeconds(5));
        var early = released(call, "90.5", null, NOW);
        var reconsidered = released(call, null, null, NOW);
        released(call, "95", "c1", NOW);
        inTransaction(() -> callApplications()
                .lockApplication(reconsidered.code())
                .orElseThrow()
                .reconsider());
        assertThat(callApplications().reserve(call.id()))
                .extracting(Application::id)
                .containsExactly(early.id(), late.id(), low.id(), reconsidered.id());
    }

    @Test
    default void theApplicationsOfAPersonAreListedTheLatestFirst() {
        var account = Ids.next();
        var applications = Stream.of(NOW.plusSeconds(5), NOW, NOW.plusSeconds(9))
                .map(at -> new Application(call(inForce()), account, List.of("c1"), Term.FIRST, Answers.NONE, at))
                .toList();
        applications.forEach(
                application -> inTransaction(() -> callApplications().add(application)));
        assertThat(callApplications().ofPerson(account))
                .extracting(Application::id)
                .containsExactly(
                        applications.get(2).id(),
                        applications.get(0).id(),
                        applications.get(1).id());
        assertThat(callApplications().ofPerson(Ids.next())).isEmpty();
    }

    private Application submitted(ExchangeCall call, Instant at) {
        var application = application(call, Ids.next());
        application.submit(Statement.NOTHING, at);
        inTransaction(() -> callApplications().add(application));
        return application;
    }

    /** An offer with a score and a condition, on the reserve list without a condition, rejected without a score. */
    private Application released(ExchangeCall call, @Nullable String score, @Nullable String condition, Instant at) {
        var application = application(call, Ids.next());
        application.submit(Statement.NOTHING, at);
        if (score != null) {
            application.score(new BigDecimal(score));
        }
        application.allocate(condition);
        application.release(NOW.plusSeconds(60));
        inTransaction(() -> callApplications().add(application));
        return application;
    }
}
