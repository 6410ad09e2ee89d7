package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.level.LevelScaleAction;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Centers and classes by their names; an enrolment by its class and code, without the person. */
@ApplicationScoped
class CenterThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        var open = "c.state in (" + names(CenterState.values(), CenterState::isPublic) + ")";
        var announced = "k.state in (" + names(ClassState.values(), ClassState::isPublic) + ") and " + open;
        return List.of(
                NamedThing.of(CenterAction.SUBJECT, "centers c", "c.id")
                        .title("c.name")
                        .link("case when " + open + " then '/centers/' || c.slug end"),
                NamedThing.of(PlanAction.SUBJECT, "center_plan p join centers c on c.id = p.center_id", "p.id")
                        .title("c.name")
                        .words("p.plan_year"),
                NamedThing.of(ClassAction.SUBJECT, "course_class k join centers c on c.id = k.center_id", "k.id")
                        .title("k.name")
                        .second("c.name")
                        .words("k.code")
                        .link("case when " + announced + " then '/classes/' || k.code end"),
                NamedThing.of(EnrolmentAction.SUBJECT, "enrolment e join course_class k on k.id = e.class_id", "e.id")
                        .title("k.name")
                        .words("e.code"),
                NamedThing.of(
                                LevelScaleAction.SUBJECT,
                                "level_scheme",
                                NamedThing.idOf("'level-scheme ' || code || ' ' || version"))
                        .title("name")
                        .words("version"));
    }

    private static <E extends Enum<E>> String names(E[] states, Predicate<E> chosen) {
        return Arrays.stream(states)
                .filter(chosen)
                .map(state -> "'" + state.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
