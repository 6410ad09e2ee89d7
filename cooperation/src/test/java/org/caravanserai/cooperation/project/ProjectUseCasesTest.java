package org.caravanserai.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.project.MemoryWork;
import org.caravanserai.domain.cooperation.project.Project;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class ProjectUseCasesTest {

    private final RegistryWorld world = new RegistryWorld();

    @Test
    void aProjectIsRegisteredCorrectedAndGoesOn() {
        world.wiring.put(new MemoryWork(world.registry));
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterProject.class).execute(RegistryWorld.project()));
        world.commit();
        world.of(ChangeProject.class)
                .execute(
                        slug,
                        null,
                        new ProjectForm(RegistryWorld.project().entry(), LocalizedText.of("en", "Train more")));
        world.of(MoveProject.class).execute(slug, null, ProjectState.PROPOSED, "talked about it");
        var project = world.entry(Project.class, slug.value());
        assertThat(project.state()).isEqualTo(ProjectState.PROPOSED);
        assertThat(project.purpose().in("en")).isEqualTo("Train more");
        assertThat(world.history()).contains("REGISTERED", "CHANGED");
        assertThat(world.history()).contains("MOVED talked about it");
        assertRefused(
                "project-state", () -> world.of(MoveProject.class).execute(slug, null, ProjectState.CLOSED, null));
    }

    @Test
    void theDayOnWhichItIsTerminatedIsItsLast() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterProject.class).execute(RegistryWorld.project()));
        world.commit();
        Columns.set(world.entry(Project.class, slug.value()), "state", ProjectState.RUNNING);
        assertInvalid("reason: required", () -> world.of(MoveProject.class)
                .execute(slug, null, ProjectState.TERMINATED, null));
        world.of(MoveProject.class).execute(slug, null, ProjectState.TERMINATED, "no money");
        assertThat(world.entry(Project.class, slug.value()).endsOn())
                .isEqualTo(LocalDate.ofInstant(World.NOW, ZoneOffset.UTC));
    }

    @Test
    void withoutAPurposeThereIsNoProject() {
        world.asKeeper();
        assertInvalid("purpose: required", () -> world.of(RegisterProject.class)
                .execute(new ProjectForm(RegistryWorld.project().entry(), LocalizedText.EMPTY)));
    }
}
