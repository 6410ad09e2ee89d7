package org.caravanserai.domain.cooperation.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.cooperation.registry.EntryView;

/**
 * Whether the parties of a project have a language in common in which people of each can work, at level B2 or better.
 *
 * @param common tags of the languages that all parties share; empty unless {@link Finding#COMMON}
 */
public record WorkingLanguages(Finding finding, List<String> common) {

    /** The result of comparing the parties' languages. */
    public enum Finding {
        /** All parties share a language. */
        COMMON,
        /** The parties that state their languages share none: they need interpreting. */
        INTERPRETING_NEEDED,
        /** Not all parties state their languages. */
        NOT_STATED
    }

    public WorkingLanguages {
        common = List.copyOf(common);
    }

    /** Compares the participants of the day; roles that do not work on it are not considered. */
    public static WorkingLanguages of(Collection<EntryView.PartyLine> parties, LocalDate day) {
        var working = parties.stream()
                .filter(party -> party.role().isWorking())
                .filter(party -> (party.since() == null || !party.since().isAfter(day))
                        && (party.until() == null || !party.until().isBefore(day)))
                .map(party -> party.languages().stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT).split("-")[0])
                        .toList())
                .toList();
        var stated = working.stream().filter(languages -> !languages.isEmpty()).toList();
        if (stated.size() < 2) {
            return new WorkingLanguages(Finding.NOT_STATED, List.of());
        }
        var shared = new LinkedHashSet<>(stated.get(0));
        stated.forEach(shared::retainAll);
        if (shared.isEmpty()) {
            return new WorkingLanguages(Finding.INTERPRETING_NEEDED, List.of());
        }
        return stated.size() < working.size()
                ? new WorkingLanguages(Finding.NOT_STATED, List.of())
                : new WorkingLanguages(Finding.COMMON, new ArrayList<>(shared));
    }
}
