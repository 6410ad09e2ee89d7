package org.caravanserai.centers.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassDraft;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeachingPointsTest {

    private final TeachingWorld world = new TeachingWorld();

    private static PointDraft draft(@Nullable String latitude, List<String> languages, @Nullable String closedOn) {
        return new PointDraft(
                LocalizedText.of("en", "Port school"),
                CountryCode.of("VN"),
                "Hai Phong",
                null,
                latitude == null ? null : new BigDecimal(latitude),
                new BigDecimal("106.68"),
                languages.stream().map(TaughtLanguage::of).toList(),
                LocalDate.of(2026, 2, 1),
                closedOn == null ? null : LocalDate.parse(closedOn));
    }

    private UUID save(@Nullable UUID id, PointDraft draft) {
        world.as(world.director);
        return world.of(SaveTeachingPoint.class).execute(world.slug, id, draft);
    }

    private String plan(UUID point) {
        var term = world.term();
        var course = world.course();
        return world.of(PlanClass.class)
                .execute(
                        world.slug,
                        new ClassDraft(
                                term, course, TeachingWorld.settings(Map.of("teachingPoint", point.toString()))));
    }

    @Test
    void aCenterTeachesAtFurtherPlaces() {
        var id = save(null, draft("20.86", List.of("zho"), null));
        world.asVisitor();
        assertThat(world.of(ShowTeachingPoints.class).execute(world.slug))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.open()).isTrue();
                    assertThat(line.point().id()).isEqualTo(id);
                    assertThat(line.point().content().place().city()).isEqualTo("Hai Phong");
                });
        assertThat(world.history()).contains("TEACHING_POINT_ADDED Port school, Hai Phong");
        var code = plan(id);
        assertThat(world.teaching.ofCode(code).orElseThrow().terms().point()).isEqualTo(id);
    }

    @Test
    void aPointWithClassesUnderWayIsNotClosed() {
        var id = save(null, draft("20.86", List.of("zho"), null));
        world.points.classes.add("7KXM2P4QRS");
        refused(() -> save(id, draft("20.86", List.of("zho"), "2026-06-30")), "teaching-point-in-use");
        world.points.classes.clear();
        save(id, draft("20.86", List.of("zho"), "2026-06-30"));
        assertThat(world.history()).contains("TEACHING_POINT_CHANGED Port school, Hai Phong");
        refused(() -> plan(id), "teaching-point-closed");
        refused(() -> plan(Ids.next()), "unknown-teaching-point");
    }

    @Test
    void everyFaultOfAPointIsNamed() {
        refused(() -> save(null, draft("120", List.of("zho"), null)), "not-a-coordinate");
        refused(() -> save(null, draft(null, List.of("zho"), null)), "coordinates-incomplete");
        refused(() -> save(null, draft("20.86", List.of(), null)), "required");
        refused(() -> save(null, draft("20.86", List.of("zho"), "2026-01-31")), "before-first-day");
        assertThatThrownBy(() -> save(Ids.next(), draft("20.86", List.of("zho"), null)))
                .isInstanceOf(NotFound.class);
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(SaveTeachingPoint.class)
                        .execute(world.slug, null, draft("20.86", List.of("zho"), null)))
                .isInstanceOf(NotFound.class);
        var draft = world.draft("draft").slug();
        world.as(world.director);
        refused(
                () -> world.of(SaveTeachingPoint.class).execute(draft, null, draft("20.86", List.of("zho"), null)),
                "center-state");
    }
}
