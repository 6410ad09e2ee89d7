package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.SubmitApplication;
import org.caravanserai.exchanges.selection.AllocatePlaces;
import org.caravanserai.exchanges.selection.ScoreApplication;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

/** What officers can still do with a call after its publication, and before it. */
class PublishedCallsTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final Map<String, Account> people = new HashMap<>();
    private final String agreement = world.inForce(1);
    private final ExchangeCall call = world.openCall(agreement);

    private List<String> emails() {
        return world.memory.outbox.put().stream()
                .map(message -> message.template().name())
                .toList();
    }

    private String draft(String name) {
        world.as(people.computeIfAbsent(name, world::account));
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()))
                .code();
        world.commit();
        return code;
    }

    @Test
    void theDeadlineIsMovedLaterAndEverybodyWhoAppliesIsTold() {
        draft("late");
        world.submitted(call, "amina");
        world.as(world.homeOfficer);
        var closes = call.closesAt();
        assertInvalid("closesAt: not-later", () -> world.of(ExtendCall.class)
                .execute(call.slug(), new ExtendCall.CallExtension(WrittenTime.of(closes))));
        world.of(ExtendCall.class)
                .execute(call.slug(), new ExtendCall.CallExtension(WrittenTime.of(closes.plus(Duration.ofDays(3)))));
        world.commit();
        assertThat(call.closesAt()).isEqualTo(closes.plus(Duration.ofDays(3)));
        assertThat(emails()).filteredOn("CALL_EXTENDED"::equals).hasSize(2);
        world.clock.set(closes.plusSeconds(60));
        assertThat(call.isOpen(world.clock.instant())).isTrue();
        world.as(world.partnerOfficer);
        assertNotFound(() -> world.of(ExtendCall.class)
                .execute(call.slug(), new ExtendCall.CallExtension(WrittenTime.of(closes.plus(Duration.ofDays(9))))));
    }

    @Test
    void anOpenCallIsClosedBeforeItsDeadline() {
        var code = draft("late");
        world.clock.set(call.opensAt().plusSeconds(60));
        world.as(world.homeOfficer);
        world.of(CloseCall.class).execute(call.slug());
        world.commit();
        assertThat(emails()).contains("CALL_CLOSED");
        assertRefused("call-closed", () -> world.of(CloseCall.class).execute(call.slug()));
        world.as(people.computeIfAbsent("late", world::account));
        assertRefused("call-closed", () -> world.of(SubmitApplication.class).execute(code));
    }

    @Test
    void aCancelledCallEndsItsApplicationsAndGivesTheirPlacesBack() {
        var draft = draft("late");
        var application = world.submitted(call, "amina");
        world.clock.set(call.closesAt());
        world.as(world.homeOfficer);
        world.of(ScoreApplication.class).execute(application.code(), BigDecimal.TEN, null);
        world.of(AllocatePlaces.class).execute(call.slug());
        assertThat(world.left(agreement)).isZero();
        assertInvalid("reason: required", () -> world.of(CancelCall.class).execute(call.slug(), " "));
        world.of(CancelCall.class).execute(call.slug(), "The partner has closed the programme.");
        world.commit();
        assertThat(world.left(agreement)).isEqualTo(1);
        assertThat(application.state()).isEqualTo(ApplicationState.CANCELLED);
        assertThat(world.exchanges.calls.application(draft).orElseThrow().state())
                .isEqualTo(ApplicationState.CANCELLED);
        assertThat(emails()).filteredOn("CALL_CANCELLED"::equals).hasSize(2);
        assertRefused("call-cancelled", () -> world.of(AllocatePlaces.class).execute(call.slug()));
        assertRefused("call-cancelled", () -> world.of(CancelCall.class).execute(call.slug(), "again"));
    }

    @Test
    void theTextsOfAPublishedCallAreCorrectedAndHistoryKeepsThoseBefore() {
        world.as(world.homeOfficer);
        var before = call.title();
        world.of(CorrectCall.class)
                .execute(
                        call.slug(),
                        new CorrectCall.CallTexts(
                                LocalizedText.of("en", "Autumn"), call.description(), call.funding()));
        world.commit();
        assertThat(call.title().in("en")).isEqualTo("Autumn");
        assertThat(world.history()).contains("CORRECTED Autumn in the north");
        assertThat(before.in("en")).isEqualTo("Autumn in the north");
        assertInvalid("title: required", () -> world.of(CorrectCall.class)
                .execute(
                        call.slug(),
                        new CorrectCall.CallTexts(LocalizedText.EMPTY, call.description(), call.funding())));
    }

    @Test
    void onlyADraftIsDeleted() {
        world.as(world.homeOfficer);
        assertRefused("call-published", () -> world.of(DeleteCall.class).execute(call.slug()));
        var slug = Slug.of(world.of(DraftCall.class).execute(ExchangesWorld.call(agreement)));
        assertRefused("call-not-published", () -> world.of(CancelCall.class).execute(slug, "never"));
        world.of(DeleteCall.class).execute(slug);
        world.commit();
        assertThat(world.exchanges.calls.bySlug(slug)).isEmpty();
    }

    @Test
    void whoIsNominatedIsToldWithAndWithoutAnAccount() {
        world.nominated(world.inForce(1), "sofia");
        assertThat(world.memory.outbox.put())
                .filteredOn(message -> message.template().name().equals("YOU_WERE_NOMINATED"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.recipient().address()).isEqualTo(ExchangesWorld.address("sofia"));
                    assertThat(message.arguments().toString()).contains("/sign-up");
                });
    }
}
