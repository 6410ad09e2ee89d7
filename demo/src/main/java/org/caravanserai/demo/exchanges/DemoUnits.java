package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.AddUnit;
import org.jspecify.annotations.Nullable;

/** Faculties and departments of the two universities that exchange people. */
@ApplicationScoped
class DemoUnits implements DemoStep {

    private static final String RIVER = "jinling-river-university";
    private static final String VALLEY = "university-of-the-high-valley";

    private record Planned(
            String organization,
            String who,
            String code,
            @Nullable String parent,
            Map<String, String> name) {}

    private static final List<Planned> ALL = List.of(
            river("ENG", null, "School of Engineering", "工程学院"),
            river("ENG.CS", "ENG", "Department of Computer Science", "计算机科学系"),
            river("ENG.CE", "ENG", "Department of Civil Engineering", "土木工程系"),
            river("HUM", null, "School of Humanities", "人文学院"),
            river("HUM.ES", "HUM", "Department of Spanish", "西班牙语系"),
            river("MED", null, "School of Medicine", "医学院"),
            valley("FING", null, "Faculty of Engineering", "Facultad de Ingeniería", "工程系"),
            valley("FING.COM", "FING", "Department of Computing", "Departamento de Computación", "计算机部"),
            valley("FCS", null, "Faculty of Social Sciences", "Facultad de Ciencias Sociales", "社会科学系"),
            valley("FCS.ASIA", "FCS", "Center for Asian Studies", "Centro de Estudios Asiáticos", "亚洲研究中心"));

    private final DemoPeople people;
    private final AddUnit add;

    @Inject
    DemoUnits(DemoPeople people, AddUnit add) {
        this.people = people;
        this.add = add;
    }

    private static Planned river(String code, @Nullable String parent, String english, String chinese) {
        return new Planned(RIVER, "officer", code, parent, Map.of("en", english, "zh", chinese));
    }

    private static Planned valley(
            String code, @Nullable String parent, String english, String spanish, String chinese) {
        return new Planned(VALLEY, "partner", code, parent, Map.of("en", english, "es", spanish, "zh", chinese));
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void run() {
        for (var unit : ALL) {
            people.actAs(unit.who());
            add.execute(
                    Slug.of(unit.organization()),
                    new AddUnit.NewUnit(unit.code(), new LocalizedText(unit.name()), unit.parent()));
        }
    }
}
