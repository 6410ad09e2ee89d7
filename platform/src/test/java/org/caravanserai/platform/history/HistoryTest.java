package org.caravanserai.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Stateful;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final PlatformWorld world = new PlatformWorld();

    /** A thing with two states. */
    private static final class Thing implements Stateful {

        private final UUID id = Ids.next();
        private OrganizationState state = OrganizationState.REGISTERED;

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public OrganizationState state() {
            return state;
        }

        void verify() {
            state = state.become(OrganizationState.VERIFIED, "organization-state");
        }
    }

    @Test
    void aStepIsRecordedWithTheStateBeforeAndAfterItAndARefusedOneIsNot() {
        world.as(world.account("amina"));
        var history = world.of(History.class);
        var thing = new Thing();
        history.step(thing, OrganizationAction.VERIFIED, "checked", thing::verify);
        assertRefused(
                "organization-state", () -> history.step(thing, OrganizationAction.VERIFIED, "again", thing::verify));
        var page = world.of(BrowseHistory.class).execute(HistoryFilter.ALL, PageRequest.first(20));
        assertThat(page.items()).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo("checked");
            assertThat(line.fromState()).isEqualTo("REGISTERED");
            assertThat(line.toState()).isEqualTo("VERIFIED");
        });
    }

    @Test
    void whatIsToldOfAStepMayFollowFromWhatItsVerbAnswers() {
        world.as(world.account("amina"));
        var thing = new Thing();
        var answer = world.of(History.class)
                .step(
                        thing,
                        OrganizationAction.VERIFIED,
                        () -> {
                            thing.verify();
                            return 7;
                        },
                        number -> "paper " + number);
        assertThat(answer).isEqualTo(7);
        var page = world.of(BrowseHistory.class).execute(HistoryFilter.ALL, PageRequest.first(20));
        assertThat(page.items()).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo("paper 7");
            assertThat(line.fromState()).isEqualTo("REGISTERED");
            assertThat(line.toState()).isEqualTo("VERIFIED");
        });
    }

    @Test
    void aStepAnswersWhatItsVerbAnswers() {
        world.as(world.account("amina"));
        var thing = new Thing();
        var answer = world.of(History.class).step(thing, OrganizationAction.VERIFIED, null, () -> {
            thing.verify();
            return "number 7";
        });
        assertThat(answer).isEqualTo("number 7");
        assertThat(line().toState()).isEqualTo("VERIFIED");
    }

    @Test
    void aStepThatDecidesWhatItWasIsRecordedAsThat() {
        world.as(world.account("amina"));
        var thing = new Thing();
        world.of(History.class).step(thing, "checked", () -> {
            thing.verify();
            return OrganizationAction.VERIFIED;
        });
        assertThat(line().action()).isEqualTo("VERIFIED");
        assertThat(line().fromState()).isEqualTo("REGISTERED");
        assertThat(line().toState()).isEqualTo("VERIFIED");
    }

    private HistoryLine line() {
        var page = world.of(BrowseHistory.class).execute(HistoryFilter.ALL, PageRequest.first(20));
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }
}
