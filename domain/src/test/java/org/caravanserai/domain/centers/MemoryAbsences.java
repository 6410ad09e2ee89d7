package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.attendance.AbsenceRule;
import org.caravanserai.domain.centers.attendance.Absences;

/** Rules of absence in memory; what is due says the test. */
public final class MemoryAbsences implements Absences {

    public final List<Absence> due = new ArrayList<>();
    private final Map<UUID, AbsenceRule> rules = new HashMap<>();
    private final List<Absence> noted = new ArrayList<>();

    @Override
    public AbsenceRule rule(UUID ofClass) {
        return rules.getOrDefault(ofClass, AbsenceRule.usual(ofClass));
    }

    @Override
    public void put(AbsenceRule rule) {
        rules.put(rule.ofClass(), rule);
    }

    @Override
    public List<Absence> due(Instant now, int most) {
        return due.stream().filter(each -> !isNoted(each)).limit(most).toList();
    }

    @Override
    public boolean note(Absence absence) {
        return !isNoted(absence) && noted.add(absence);
    }

    private boolean isNoted(Absence absence) {
        return noted.stream()
                .anyMatch(each -> each.enrolment().equals(absence.enrolment()) && each.step() == absence.step());
    }

    @Override
    public List<Absence> ofClass(UUID ofClass) {
        return noted.stream()
                .filter(each -> each.ofClass().equals(ofClass))
                .sorted(Comparator.comparing(Absence::at).reversed().thenComparing(Absence::enrolment))
                .toList();
    }
}
