package org.caravanserai.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.File;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.OrganizationReferences;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.files.FileAccess;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.caravanserai.platform.jobs.Jobs;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.TaskSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The stereotype of use cases, the entity manager and background jobs as the container runs them: one deployment of the real WAR. */
@ArquillianTest
public class ContainerIT {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Jobs jobs;

    @Inject
    private ContainerSteps.Store store;

    @Inject
    private ContainerSteps.StoreThenRefuse storeThenRefuse;

    @Inject
    private ContainerSteps.Find find;

    @Inject
    private ContainerSteps.ChangeAfter changeAfter;

    @Inject
    private ContainerSteps.ForAdministrators forAdministrators;

    @Inject
    private ContainerSteps.WithoutPermission withoutPermission;

    @Inject
    private Instance<Area> areas;

    @Inject
    private Instance<TaskSource> tasks;

    @Inject
    private Instance<FileAccess> files;

    @Inject
    private Instance<TableTarget> tables;

    @Inject
    private Instance<PersonalTables> personal;

    @Inject
    private Instance<OrganizationReferences> references;

    @Deployment
    public static WebArchive application() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/caravanserai.war"))
                .addPackage(ContainerIT.class.getPackage())
                .addAsLibraries(libraryOf(Assertions.class), libraryOf(ByteBuddy.class));
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void aUseCaseIsRefusedToWhoLacksItsPermission() {
        assertThatThrownBy(forAdministrators::execute).isInstanceOf(Forbidden.class);
        caller.set(callerWith(PlatformRole.AUTHORITY));
        assertThatThrownBy(forAdministrators::execute).isInstanceOf(NotFound.class);
        caller.set(callerWith(PlatformRole.ADMIN));
        assertThat(forAdministrators.execute()).isEqualTo("done");
    }

    @Test
    void aUseCaseThatNamesNoPermissionRefusesEverybody() {
        caller.set(callerWith(PlatformRole.ADMIN));
        assertThatThrownBy(withoutPermission::execute).isInstanceOf(Forbidden.class);
    }

    @Test
    void aUseCaseCommitsWhatItStored() {
        store.execute(Slug.of("stored-once"));
        assertThat(find.execute(Slug.of("stored-once"))).isTrue();
    }

    @Test
    void aRefusalRollsBackWhatTheUseCaseWroteBefore() {
        assertThatThrownBy(() -> storeThenRefuse.execute(Slug.of("never-stored")))
                .isInstanceOf(Refused.class);
        assertThat(find.execute(Slug.of("never-stored"))).isFalse();
    }

    @Test
    void aUniqueViolationAtCommitIsAConflict() {
        store.execute(Slug.of("taken"));
        assertThatThrownBy(() -> store.execute(Slug.of("taken"))).isInstanceOf(Conflict.class);
    }

    @Test
    void aStaleVersionAtCommitIsAConflict() {
        var slug = Slug.of("changed-twice");
        store.execute(slug);
        assertThatThrownBy(() ->
                        changeAfter.execute(slug, () -> inAnotherThread(() -> changeAfter.execute(slug, () -> {}))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void instantsKeepTheirMicrosecondsInTheDatabase() throws SQLException, NamingException {
        store.execute(Slug.of("when-stored"));
        DataSource source = InitialContext.doLookup("java:app/jdbc/caravanserai");
        try (var connection = source.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select created_at from organization where slug = 'when-stored'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getObject("created_at", OffsetDateTime.class).toInstant())
                    .isEqualTo(ContainerSteps.REGISTERED_AT);
        }
    }

    @Test
    void aJobRunsOnTheContainersThreadsInTheNameOfWhoAskedForIt() throws InterruptedException {
        var ran = new CountDownLatch(1);
        jobs.once(callerWith(PlatformRole.ADMIN), () -> {
            if (forAdministrators.execute().equals("done")) {
                ran.countDown();
            }
        });
        assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aRecurringJobComesBackOnTheContainersScheduler() throws InterruptedException {
        var runs = new CountDownLatch(2);
        jobs.every(Duration.ofMillis(100), "recurring", Duration.ZERO, runs::countDown);
        assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theContributionsOfAllAreasAreFound() {
        var all = Set.of("events", "exchanges", "centers", "cooperation");
        assertThat(areasOf(areas)).containsAll(all);
        assertThat(areasOf(tasks)).containsAll(all);
        assertThat(areasOf(files)).contains("exchanges", "centers", "cooperation");
        assertThat(areasOf(tables)).contains("exchanges", "centers", "cooperation");
        assertThat(areasOf(personal)).containsAll(all);
        assertThat(areasOf(references)).containsAll(all);
    }

    /** The areas whose packages the beans are from. */
    private static Set<String> areasOf(Instance<?> beans) {
        return beans.stream()
                .map(bean -> bean.getClass()
                        .getPackageName()
                        .replaceFirst("org\\.caravanserai\\.(web\\.|persistence\\.)?", "")
                        .replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }

    private static void inAnotherThread(Runnable work) {
        try {
            ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
            executor.submit(work).get(30, TimeUnit.SECONDS);
        } catch (NamingException | InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Caller callerWith(PlatformRole role) {
        return new Caller(UUID.randomUUID(), "Somebody", "somebody@example.org", "en", Set.of(role), Map.of());
    }
}
