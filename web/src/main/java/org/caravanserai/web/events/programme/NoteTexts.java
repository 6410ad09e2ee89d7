package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.schedule.Note;
import org.caravanserai.web.shell.Texts;

/** Texts for the notes of an import. */
@ApplicationScoped
public class NoteTexts {

    private static final int SHOWN = 100;

    private final Texts texts;

    @Inject
    public NoteTexts(Texts texts) {
        this.texts = texts;
    }

    /**
     * Notes that say the same of different places.
     *
     * @param heading what is the matter and how often
     * @param lines at most a hundred
     * @param more how many others there are
     */
    public record Group(String heading, List<Line> lines, int more) {}

    /** One note. */
    public record Line(String place, String text) {}

    public String of(Note note, Locale language) {
        return texts.in(
                language, "programme.note." + note.reason().name(), note.args().toArray());
    }

    public List<Group> grouped(List<Note> notes, Locale language) {
        Map<Note.Reason, List<Note>> byReason =
                notes.stream().collect(Collectors.groupingBy(Note::reason, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(group -> new Group(
                        texts.in(
                                language,
                                "programme.notes." + group.getKey().name(),
                                group.getValue().size()),
                        group.getValue().stream()
                                .limit(SHOWN)
                                .map(note -> new Line(note.place(), of(note, language)))
                                .toList(),
                        Math.max(0, group.getValue().size() - SHOWN)))
                .toList();
    }
}
