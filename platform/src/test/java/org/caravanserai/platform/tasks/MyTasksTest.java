package org.caravanserai.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.deadlines.DeadlineTaskKind;
import org.caravanserai.domain.organizations.OrganizationRequestKind;
import org.caravanserai.domain.organizations.OrganizationTaskKind;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.tasks.OwnRequest;
import org.caravanserai.domain.tasks.OwnRequests;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.WaitingTask;
import org.caravanserai.domain.tasks.WaitingTasks;
import org.caravanserai.domain.tasks.WaitingThings;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits for somebody is listed, and what is late is said once a week. */
class MyTasksTest {

    private static final Instant NOW = PlatformWorld.NOW;

    private final PlatformWorld world = new PlatformWorld();
    private final List<WaitingTask> waiting = new ArrayList<>();
    private final List<WaitingTasks.LatePerson> late = new ArrayList<>();
    private Collection<TaskKind> asked = List.of();

    MyTasksTest() {
        world.wiring.put(new WaitingTasks() {
            @Override
            public List<TaskKind> kinds() {
                return List.of(
                        OrganizationTaskKind.VERIFY_ORGANIZATIONS,
                        OrganizationTaskKind.ADMIT_MEMBERS,
                        DeadlineTaskKind.MEET_DEADLINES);
            }

            @Override
            public List<WaitingTask> of(UUID account, Collection<TaskKind> kinds, Instant now) {
                asked = kinds;
                return List.copyOf(waiting);
            }

            @Override
            public WaitingThings things(
                    UUID account,
                    Collection<TaskKind> kinds,
                    @Nullable String kind,
                    @Nullable UUID place,
                    Instant now,
                    PageRequest request) {
                asked = kinds;
                return new WaitingThings(
                        new FacetedPage<>(new Page<>(List.of(), 0, request.size(), 0), Facets.NONE), List.of());
            }

            @Override
            public List<WaitingTasks.LatePerson> late(Instant now) {
                return List.copyOf(late);
            }
        });
    }

    @Test
    void onlyKindsOfTheCallersPermissionsAreAskedFor() {
        world.as(world.account("amina"));
        world.of(ListMyTasks.class).execute();
        assertThat(asked).containsExactly(DeadlineTaskKind.MEET_DEADLINES);

        world.as(world.member(world.organization("university"), "boris", OrganizationRole.MANAGER));
        world.of(ListMyTasks.class).execute();
        assertThat(asked).containsExactly(OrganizationTaskKind.ADMIT_MEMBERS, DeadlineTaskKind.MEET_DEADLINES);
    }

    @Test
    void theListOfThingsKnowsTheKindsAndAsksForThoseOfTheCallersPermissions() {
        world.as(world.account("amina"));
        var browse = world.of(BrowseMyTasks.class);
        browse.execute(new BrowseMyTasks.Wanted("ADMIT_MEMBERS", null), PageRequest.first(20));
        assertThat(asked).containsExactly(DeadlineTaskKind.MEET_DEADLINES);
        assertInvalid(
                "kind: not-one-of",
                () -> browse.execute(new BrowseMyTasks.Wanted("SLEEP", null), PageRequest.first(20)));
    }

    @Test
    void withinARoleWhatIsLateComesFirstAndThenWhatWaitsLongest() {
        world.as(world.account("amina"));
        var verify = task(OrganizationTaskKind.VERIFY_ORGANIZATIONS, 10, null);
        var decide = task(OrganizationTaskKind.DECIDE_ORGANIZATIONS, 5, NOW.minus(Duration.ofDays(1)));
        var admit = task(OrganizationTaskKind.ADMIT_MEMBERS, 90, null);
        var meet = task(DeadlineTaskKind.MEET_DEADLINES, 1, null);
        waiting.addAll(List.of(admit, verify, decide, meet));

        assertThat(world.of(ListMyTasks.class).execute()).containsExactly(meet, decide, verify, admit);
    }

    @Test
    void whoHasLateTasksIsToldOnceAWeekWhateverTheNode() {
        var amina = world.account("amina");
        late.add(new WaitingTasks.LatePerson(amina.id(), 3, NOW.minus(Duration.ofDays(2))));
        remind();
        remind();
        assertThat(world.sent()).containsExactly("TASKS_LATE");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(amina.email());
        assertThat(world.lastEmail().arguments().value("late")).isEqualTo("3");
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/my");

        world.clock.set(NOW.plus(Duration.ofDays(7)));
        remind();
        assertThat(world.sent()).containsExactly("TASKS_LATE", "TASKS_LATE");
    }

    @Test
    void whatWasAnsweredStaysForNinetyDays() {
        var amina = world.account("amina");
        var request = new OwnRequest(
                OrganizationRequestKind.MEMBERSHIP,
                LocalizedText.of("en", "University"),
                "OPEN",
                NOW,
                null,
                "/organizations/u");
        world.wiring.put((OwnRequests) (account, answeredSince, limit) ->
                account.equals(amina.id()) && answeredSince.equals(NOW.minus(Duration.ofDays(90)))
                        ? List.of(request)
                        : List.of());
        world.as(amina);
        assertThat(world.of(ListMyRequests.class).execute()).containsExactly(request);
        world.as(world.account("boris"));
        assertThat(world.of(ListMyRequests.class).execute()).isEmpty();
    }

    private void remind() {
        world.of(LateTaskJob.class).remind();
    }

    private static WaitingTask task(TaskKind kind, int daysAgo, @Nullable Instant due) {
        return new WaitingTask(kind, 1, NOW.minus(Duration.ofDays(daysAgo)), due, due == null ? 0 : 1, null);
    }
}
